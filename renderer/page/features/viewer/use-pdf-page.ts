import { useEffect, useState } from "react";
import type { Pdf, PdfPage } from "../../pdf/open-pdf.ts";

interface Turned {
	readonly number: number;
	/** Null: this page cannot be shown. */
	readonly page: PdfPage | null;
}

/** The page of that number as soon as it is there; its drawings are let go when it is turned. */
export function usePdfPage(pdf: Pdf, number: number) {
	const [turned, setTurned] = useState<Turned | null>(null);
	useEffect(() => {
		let left = false;
		const turning = pdf.getPage(number);
		turning.then(
			(page) => !left && setTurned({ number, page }),
			() => !left && setTurned({ number, page: null }),
		);
		return () => {
			left = true;
			turning.then(
				(page) => page.cleanup(),
				() => undefined,
			);
		};
	}, [pdf, number]);
	const current = turned?.number === number ? turned : null;
	return {
		page: current?.page ?? null,
		damaged: current !== null && current.page === null,
		onDamage: () => setTurned({ number, page: null }),
	};
}
