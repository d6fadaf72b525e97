import { Button } from "@mantine/core";
import { useMemo, useRef, useState } from "react";
import { utf8 } from "../../../../shared/base/bytes.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import { CopyFault } from "./CopyFault.tsx";
import { findInText, type PassageFound } from "./find-persons.ts";
import { MakingCopy } from "./MakingCopy.tsx";
import type { MaskingParts } from "./MaskingPage.tsx";
import { MaskingState } from "./MaskingState.tsx";
import {
	addPassage,
	isPassageMarked,
	type Passage,
	setHidden,
} from "./marks.ts";
import { maskedText } from "./masked-text.ts";
import styles from "./masking.module.css";
import { PassageList } from "./PassageList.tsx";
import { PersonsBox } from "./PersonsBox.tsx";
import { useEnterOnPiece } from "./use-enter-on-piece.ts";
import { personsFor, soughtIn } from "./use-search.ts";

/** A text: passages are selected or found; the copy is the text written anew without them. */
export function TextMasking(props: MaskingParts & { readonly text: string }) {
	const { dossier, piece, marking, copy, text } = props;
	const { t } = useTexts();
	const { marks, change } = marking;
	const area = useRef<HTMLTextAreaElement>(null);
	const [isReview, setReview] = useState(false);
	const [say, setSay] = useState<"nothing" | "no-selection" | null>(null);
	const persons = personsFor(dossier, piece);
	const wordOf = useWordOf(props);
	const count = marks.passages.length;
	const shown = maskedText(text, marks.passages, wordOf);
	const mark = () => {
		const { selectionStart: start = 0, selectionEnd: end = 0 } =
			area.current ?? {};
		setSay(end > start ? null : "no-selection");
		if (end > start) change((before) => addPassage(before, start, end));
	};
	const create = async () => {
		const file = new File([utf8(shown)], "copie.txt", { type: "text/plain" });
		if (await copy.create(async () => file)) await marking.settle();
	};
	const main = () => {
		setSay(count === 0 ? "nothing" : null);
		if (count === 0) return;
		if (isReview) void create();
		else setReview(true);
	};
	useKey("main-button", main, copy.creation.state !== "making");
	return (
		<div className={styles["masking"]}>
			<MaskingState
				place={t("masking.placeWhole", { number: piece.number })}
				step={isReview ? "review" : "mark"}
				state={
					count === 0
						? t("masking.state.none")
						: t("masking.state.passages", { count })
				}
			/>
			<CopyFault creation={copy.creation} />
			{copy.creation.state === "making" && (
				<MakingCopy page={null} pages={1} onCancel={copy.cancel} />
			)}
			<div className={styles["columns"]}>
				<div className={styles["side"]}>
					<TextPersons {...props} persons={persons} />
					<PassageList text={text} marking={marking} />
				</div>
				<div className={styles["main"]}>
					{piece.kind === "word" && (
						<p className={styles["hint"]}>{t("masking.text.word")}</p>
					)}
					{!isReview && (
						<>
							<label htmlFor="masking-text">{t("masking.text.original")}</label>
							<p className={styles["hint"]}>{t("masking.text.hint")}</p>
							<textarea
								ref={area}
								id="masking-text"
								className={styles["textArea"]}
								readOnly
								autoComplete="off"
								spellCheck={false}
								value={text}
							/>
							<div className={styles["tools"]}>
								<Button onClick={mark}>{t("masking.text.mark")}</Button>
								{marking.canUndo && (
									<Button onClick={marking.undo}>
										{t("masking.tools.undo")}
									</Button>
								)}
							</div>
						</>
					)}
					{isReview && <p role="status">{t("masking.review.text")}</p>}
					<h2 className={styles["listTitle"]}>{t("masking.text.preview")}</h2>
					{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keyboard */}
					<pre className={styles["preview"]} tabIndex={0}>
						{shown}
					</pre>
					<div className={styles["actions"]}>
						{say !== null && (
							<p role="alert">
								{t(
									say === "nothing"
										? "masking.review.nothing"
										: "masking.text.nothing",
								)}
							</p>
						)}
						<div className={styles["tools"]}>
							<Button variant="filled" onClick={main}>
								{t(
									isReview
										? "masking.review.createPassages"
										: "masking.review.goPassages",
									{ count },
								)}
							</Button>
							{isReview && (
								<Button onClick={() => setReview(false)}>
									{t("masking.review.back")}
								</Button>
							)}
						</div>
					</div>
				</div>
			</div>
		</div>
	);
}

/** What stands where a passage was: the person's part, or only that something was masked. */
function useWordOf({ dossier }: MaskingParts): (passage: Passage) => string {
	const { t } = useTexts();
	return ({ person }) => {
		const found = dossier.persons.find(({ id }) => id === person);
		return found === undefined
			? t("masking.text.hidden")
			: t(`dossier.part.${found.part}`);
	};
}

function TextPersons(
	props: MaskingParts & {
		readonly text: string;
		readonly persons: ReturnType<typeof personsFor>;
	},
) {
	const { dossier, piece, marking, text, persons } = props;
	const { t } = useTexts();
	const { marks, change } = marking;
	const enter = useEnterOnPiece(dossier, piece);
	const found = useMemo(
		() => findInText(text, soughtIn(dossier, persons)),
		[text, dossier, persons],
	);
	const isOpen = ({ start, end }: PassageFound) =>
		!isPassageMarked(marks, start, end);
	const own = (id: string) => found.filter(({ person }) => person === id);
	const shared = found.filter(({ person }) => person === null).length;
	return (
		<PersonsBox
			found={persons.map((person) => {
				const places = own(person.id);
				const unmarked = places.filter(isOpen).length;
				const marked = places.length - unmarked;
				const words =
					places.length === 0
						? t("masking.persons.found_zero")
						: t("masking.persons.foundText", { count: places.length, marked });
				const isNew = places.length > 0 && !piece.persons.includes(person.id);
				return { person, words, unmarked, isNew };
			})}
			hidden={marks.hidden}
			onHide={(person, isHidden) =>
				change((before) => setHidden(before, person, isHidden))
			}
			onMarkAll={(id) =>
				change((before) =>
					own(id)
						.filter(isOpen)
						.reduce(
							(marked, { start, end, person }) =>
								addPassage(marked, start, end, person),
							setHidden(before, id, true),
						),
				)
			}
			onEnter={enter}
			notes={
				shared > 0 ? [t("masking.persons.ambiguous", { count: shared })] : []
			}
		/>
	);
}
