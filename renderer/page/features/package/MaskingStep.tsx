import { useEffect, useRef, useState } from "react";
import type { PieceView } from "../../../../shared/vault-protocol.ts";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { TextField } from "../../components/fields.tsx";
import { ProgressLine } from "../../components/ProgressLine.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { NamingPiece } from "./NamingPiece.tsx";
import type { StepProps } from "./PackagePage.tsx";
import styles from "./package.module.css";
import { chosenPieces } from "./package-form.ts";
import { StepButtons } from "./StepButtons.tsx";
import {
	namedBeside,
	sharedIn,
	type TextSearch,
	useNamedInText,
} from "./use-named-in-text.ts";

/**
 * C4: a piece that names others goes as a masked copy, or with a reason. Whom a piece names is what is entered on it, and
 * what its own words say.
 */
export function MaskingStep(props: StepProps) {
	const { dossier, form, set, go, onBack, onKeep } = props;
	const { t } = useTexts();
	const [turn, setTurn] = useState(0);
	const chosen = chosenPieces(dossier, form);
	const search = useNamedInText(dossier, chosen);
	const naming = chosen
		.map((piece) => ({
			piece,
			beside: namedBeside(dossier, piece, search),
			shared: sharedIn(piece, search),
		}))
		.filter(
			({ piece, beside, shared }) =>
				piece.persons.length + beside.length + shared.length > 0,
		);
	const isMissing = naming.length > 0 && form.unmasked.trim() === "";
	const { wanted, proceed } = useOnceOver(search, () =>
		isMissing ? setTurn(turn + 1) : go("check"),
	);
	const error = turn > 0 && isMissing ? t("package.masking.needed") : undefined;
	return (
		<form
			noValidate
			className={styles["form"]}
			onSubmit={(event) => {
				event.preventDefault();
				proceed();
			}}
		>
			<ErrorSummary
				errors={error === undefined ? [] : [{ field: "unmasked", text: error }]}
				turn={turn}
			/>
			<SearchState search={search} chosen={chosen} />
			{naming.length === 0 ? (
				search.isOver && <p>{t("package.masking.nothing")}</p>
			) : (
				<>
					<p>{t("package.masking.intro")}</p>
					<ul className={styles["naming"]}>
						{naming.map((each) => (
							<NamingPiece key={each.piece.id} {...props} {...each} />
						))}
					</ul>
					<TextField
						name="unmasked"
						label={t("package.masking.reason")}
						hint={t("package.masking.reasonHint")}
						value={form.unmasked}
						onChange={(unmasked) => set((before) => ({ ...before, unmasked }))}
						lines={2}
						needed
						error={error}
					/>
				</>
			)}
			<StepButtons
				label={t("package.continue")}
				onGo={proceed}
				onBack={onBack}
				onKeep={onKeep}
				busy={wanted}
			/>
		</form>
	);
}

/** Goes on once everything was read, also when it was asked for before. */
function useOnceOver({ isOver }: TextSearch, go: () => void) {
	const [wanted, setWanted] = useState(false);
	const next = useRef(go);
	next.current = go;
	useEffect(() => {
		if (!wanted || !isOver) return;
		setWanted(false);
		next.current();
	}, [wanted, isOver]);
	return { wanted, proceed: () => setWanted(true) };
}

interface SearchStateProps {
	readonly search: TextSearch;
	readonly chosen: readonly PieceView[];
}

/** How far the reading is, and afterwards what it could not read. */
function SearchState({ search, chosen }: SearchStateProps) {
	const { t } = useTexts();
	const { named, done, isOver } = search;
	const total = chosen.length;
	if (!isOver)
		return (
			<ProgressLine
				label={t("package.masking.searching", { done, total })}
				part={{ done, total }}
			/>
		);
	const unread = chosen.filter(({ id }) => named.get(id)?.unread);
	if (unread.length === 0) return null;
	return (
		<p role="status">
			{t("package.masking.unread", {
				count: unread.length,
				pieces: unread.map(({ number }) => number).join(", "),
			})}
		</p>
	);
}
