/** What jsdom lacks and Mantine or the virtual list asks for; imported before the page's components. */
import { cleanup } from "@testing-library/react";
import { afterEach, vi } from "vitest";

class NoResizeObserver {
	observe(): void {}
	unobserve(): void {}
	disconnect(): void {}
}

vi.stubGlobal("ResizeObserver", NoResizeObserver);
vi.stubGlobal("matchMedia", (query: string) => ({
	matches: false,
	media: query,
	addEventListener: () => undefined,
	removeEventListener: () => undefined,
	addListener: () => undefined,
	removeListener: () => undefined,
}));
Element.prototype.scrollIntoView = () => undefined;
Element.prototype.scrollTo = () => undefined;
if (typeof CSS === "undefined")
	vi.stubGlobal("CSS", { escape: (text: string) => text });
// The virtual list shows rows only in a window with a height.
Object.defineProperty(Element.prototype, "clientHeight", { value: 600 });
Object.defineProperty(Element.prototype, "clientWidth", { value: 1000 });

afterEach(() => cleanup());
