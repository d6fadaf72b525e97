// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { DateField } from "../../../../renderer/page/components/DateField.tsx";
import { showInside } from "../support/inside.tsx";

test("the day written out is said aloud", () => {
	showInside(
		<DateField
			name="on"
			label="Expédié le"
			value="hier"
			onChange={vi.fn()}
			today="2026-11-23"
		/>,
	);
	const echo = screen.getByText("dimanche 22 novembre 2026");
	expect(echo.getAttribute("aria-live")).toBe("polite");
});
