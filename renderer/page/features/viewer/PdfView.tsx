import { useEffect, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import type { OpenedPdf, PdfFault } from "../../pdf/open-pdf.ts";
import { PdfPages } from "./PdfPages.tsx";
import { ViewerRefus } from "./ViewerRefus.tsx";

type Opened =
	| { readonly state: "opening" }
	| { readonly state: "open"; readonly pdf: OpenedPdf }
	| { readonly state: "refused"; readonly why: PdfFault };

const FAULTS = {
	protected: "protected",
	damaged: "damagedFile",
	"too-much": "tooMuch",
} as const satisfies Readonly<Record<PdfFault, string>>;

/** A PDF in a worker of its own, which ends with the view. */
export function PdfView({
	bytes,
}: {
	readonly bytes: Uint8Array<ArrayBuffer>;
}) {
	const { t } = useTexts();
	const [opened, setOpened] = useState<Opened>({ state: "opening" });
	useEffect(() => {
		let left = false;
		// A copy: the worker takes the bytes over, and a second opening needs them again.
		const opening = import("../../pdf/open-pdf.ts").then(({ openPdf }) =>
			openPdf(bytes.slice()),
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
	}, [bytes]);
	if (opened.state === "open") return <PdfPages opened={opened.pdf} />;
	if (opened.state === "opening") return <p>{t("common.loading")}</p>;
	return <ViewerRefus cannot={t(`pieces.viewer.${FAULTS[opened.why]}`)} />;
}
