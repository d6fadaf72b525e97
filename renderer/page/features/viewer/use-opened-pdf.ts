import { useEffect, useState } from "react";
import type { OpenedPdf, PdfFault } from "../../pdf/open-pdf.ts";

export type Opening =
	| { readonly state: "opening" }
	| { readonly state: "open"; readonly pdf: OpenedPdf }
	| { readonly state: "refused"; readonly why: PdfFault };

/** What was typed to open a PDF; another object is another attempt. Lives as long as the view. */
export interface Attempt {
	readonly password: string;
}

/** A PDF in a worker of its own, which ends with the view or with the next attempt. */
export function useOpenedPdf(
	bytes: Uint8Array<ArrayBuffer>,
	attempt: Attempt | null,
): Opening {
	const [opened, setOpened] = useState<Opening>({ state: "opening" });
	useEffect(() => {
		let left = false;
		setOpened({ state: "opening" });
		// A copy: the worker takes the bytes over, and a second opening needs them again.
		const opening = import("../../pdf/open-pdf.ts").then(({ openPdf }) =>
			openPdf(bytes.slice(), attempt?.password),
		);
		void opening.then((found) => {
			if (left) return;
			if (typeof found === "string")
				return setOpened({ state: "refused", why: found });
			setOpened({ state: "open", pdf: found });
			found.tooMuch.addEventListener("abort", () =>
				setOpened({ state: "refused", why: "too-much" }),
			);
		});
		return () => {
			left = true;
			void opening.then((found) => {
				if (typeof found !== "string") void found.close();
			});
		};
	}, [bytes, attempt]);
	return opened;
}
