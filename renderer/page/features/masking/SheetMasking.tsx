import { Button } from "@mantine/core";
import { useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import { useViewerKeys } from "../viewer/use-viewer-keys.ts";
import { CopyFault } from "./CopyFault.tsx";
import { MakingCopy } from "./MakingCopy.tsx";
import type { MaskingParts } from "./MaskingPage.tsx";
import { MaskingState } from "./MaskingState.tsx";
import { inReadingOrder, removeZone } from "./marks.ts";
import styles from "./masking.module.css";
import { PageTools } from "./PageTools.tsx";
import { ReviewBar } from "./ReviewBar.tsx";
import { reviewStops } from "./review-stops.ts";
import { SheetPersons } from "./SheetPersons.tsx";
import type { Sheet } from "./sheet.ts";
import { personsFor, useSearch } from "./use-search.ts";
import { ZonedPage } from "./ZonedPage.tsx";
import { ZoneList } from "./ZoneList.tsx";

/** Page by page: marking, then reviewing zone by zone, then the copy. */
export function SheetMasking(props: MaskingParts & { readonly sheet: Sheet }) {
	const { dossier, piece, marking, copy, sheet } = props;
	const { t } = useTexts();
	const { marks, change } = marking;
	const [page, setPage] = useState(1);
	const [isAfter, setAfter] = useState(false);
	/** Place among the stops of the review; null: marking. */
	const [at, setAt] = useState<number | null>(null);
	const [nothing, setNothing] = useState(false);
	const persons = personsFor(dossier, piece);
	const search = useSearch(sheet, dossier, persons);
	const zones = inReadingOrder(marks.zones);
	const stops = reviewStops(sheet.pages, zones);
	const stop = at === null ? undefined : stops[Math.min(at, stops.length - 1)];
	const go = (to: number) => setPage(Math.min(sheet.pages, Math.max(1, to)));
	const stopAt = (to: number | null) => {
		setAt(to);
		const next = to === null ? undefined : stops[to];
		if (next !== undefined) setPage(next.page);
	};
	const review = () => {
		setNothing(zones.length === 0);
		if (zones.length > 0) stopAt(0);
	};
	const create = async () => {
		const made = await copy.create(async (told, signal) => {
			const { maskedCopy } = await import("./make-copy.ts");
			return maskedCopy({ sheet, zones, told, signal });
		});
		if (made !== null) await marking.settle();
	};
	const isLast = at !== null && at >= stops.length - 1;
	const main = () => {
		if (at === null) review();
		else if (isLast) void create();
		else stopAt(at + 1);
	};
	useKey("main-button", main, copy.creation.state !== "making");
	useViewerKeys({ page: (way) => go(page + way) });
	const { number } = piece;
	const { pages } = sheet;
	const count = zones.length;
	const shared = { sheet, page, zones, isAfter, marking };
	return (
		<div className={styles["masking"]}>
			<MaskingState
				place={t("masking.place", { number, page, pages })}
				step={stepOf(copy.creation.state, at)}
				state={
					count === 0
						? t("masking.state.none")
						: t("masking.state.marked", { count })
				}
			/>
			<CopyFault creation={copy.creation} />
			{copy.creation.state === "making" ? (
				<MakingCopy
					page={copy.creation.page}
					pages={pages}
					onCancel={copy.cancel}
				/>
			) : (
				<div className={styles["columns"]}>
					<div className={styles["side"]}>
						<SheetPersons
							dossier={dossier}
							piece={piece}
							search={search}
							persons={persons}
							marking={marking}
							sheet={sheet}
						/>
						<ZoneList zones={zones} marking={marking} onGo={go} />
					</div>
					<div className={styles["main"]}>
						<PageTools
							{...shared}
							isReview={at !== null}
							onPage={go}
							onAfter={() => setAfter(!isAfter)}
						/>
						<ZonedPage {...shared} reviewed={stop?.zone?.id ?? null} />
						<div className={styles["actions"]}>
							{stop && at !== null && (
								<ReviewBar
									at={at}
									stops={stops}
									search={search}
									marks={marks}
									onBack={() => stopAt(at === 0 ? null : at - 1)}
									onRemove={(id) => change((before) => removeZone(before, id))}
								/>
							)}
							{nothing && <p role="alert">{t("masking.review.nothing")}</p>}
							<div className={styles["tools"]}>
								<Button variant="filled" onClick={main}>
									{at === null && t("masking.review.go", { count })}
									{at !== null && !isLast && t("masking.review.next")}
									{isLast && t("masking.review.create", { count })}
								</Button>
								{at !== null && (
									<Button onClick={() => stopAt(null)}>
										{t("masking.review.back")}
									</Button>
								)}
							</div>
						</div>
					</div>
				</div>
			)}
		</div>
	);
}

function stepOf(state: string, at: number | null) {
	if (state === "making") return "create";
	return at === null ? "mark" : "review";
}
