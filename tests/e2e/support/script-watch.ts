import type { Page } from "@playwright/test";

/** Everything by which a script that ran would be noticed. */
export interface ScriptWatch {
	/** What was noticed so far, and nothing of it twice. */
	seen(): Promise<readonly string[]>;
}

interface Noticed {
	noticed: string[];
}

/** Watches a room: the flag that payloads set, the ways to speak, refusals by the policy, and requests that leave. */
export async function watchScripts(page: Page): Promise<ScriptWatch> {
	const outside = new Set<string>();
	page.on("dialog", (dialog) => {
		outside.add(`dialog ${dialog.type()}`);
		void dialog.dismiss();
	});
	page.on("request", (request) => {
		if (!/^(app|vault|blob|data):/.test(request.url()))
			outside.add(`request ${request.url()}`);
	});
	page.on("framenavigated", (frame) => outside.add(`frame ${frame.url()}`));
	await page.evaluate(() => {
		const here = window as unknown as Noticed & Record<string, unknown>;
		here.noticed = [];
		const notice = (what: string) => here.noticed.push(what);
		Object.defineProperty(window, "ran", {
			set: () => notice("flag"),
			get: () => undefined,
		});
		for (const name of ["alert", "confirm", "prompt", "open", "fetch"])
			here[name] = () => notice(name);
		navigator.sendBeacon = () => Boolean(notice("beacon"));
		document.addEventListener("securitypolicyviolation", (event) =>
			notice(`policy ${event.effectiveDirective}`),
		);
	});
	return {
		seen: async () => {
			const within = await page.evaluate(
				() => (window as unknown as Noticed).noticed,
			);
			const title = await page.title();
			return [
				...new Set([
					...within,
					...outside,
					...(title === "ran" ? ["title"] : []),
				]),
			];
		},
	};
}
