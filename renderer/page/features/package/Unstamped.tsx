import { type ReactNode, useRef } from "react";
import type { StreamId } from "../../../../shared/base/ids.ts";
import type { PieceId } from "../../../../shared/file/parts.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./package.module.css";
import { type Stamping, useStampStates } from "./use-stamp-states.ts";

interface ListedPiece {
	readonly id: PieceId;
	readonly number: number;
	readonly title: string;
}

export interface UnstampedEntry<Piece> {
	readonly piece: Piece;
	readonly state: Exclude<Stamping, "stamped">;
}

interface UnstampedProps<Piece> {
	readonly dossier: StreamId;
	readonly pieces: readonly Piece[];
	/** What can be done about them together. */
	readonly ways?: (unstamped: readonly UnstampedEntry<Piece>[]) => ReactNode;
	/** What can be done about one; `left` is called when its line goes away with its buttons. */
	readonly actions?: (
		entry: UnstampedEntry<Piece>,
		left: () => void,
	) => ReactNode;
}

/** Which pieces will go without the copy's mark and why, while the package is not made yet. */
export function Unstamped<Piece extends ListedPiece>({
	dossier,
	pieces,
	ways,
	actions,
}: UnstampedProps<Piece>) {
	const { t } = useTexts();
	const section = useRef<HTMLElement>(null);
	const states = useStampStates(
		dossier,
		pieces.map(({ id }) => id),
	);
	const tried = pieces.filter(({ id }) => states.has(id)).length;
	const count = pieces.length;
	const unstamped = pieces.flatMap(
		(piece): readonly UnstampedEntry<Piece>[] => {
			const state = states.get(piece.id);
			return state === undefined || state === "stamped"
				? []
				: [{ piece, state }];
		},
	);
	if (count === 0) return null;
	return (
		<section
			ref={section}
			tabIndex={-1}
			className={styles["unstamped"]}
			aria-label={t("package.stamps.label")}
			aria-live="polite"
		>
			{unstamped.length > 0 && (
				<>
					<h2>{t("package.stamps.title", { count: unstamped.length })}</h2>
					<p>{t("package.stamps.intro")}</p>
					{ways?.(unstamped)}
					<ul className={styles["naming"]}>
						{unstamped.map((entry) => (
							<li key={entry.piece.id}>
								<UnstampedWords {...entry} />
								{actions?.(entry, () => section.current?.focus())}
							</li>
						))}
					</ul>
				</>
			)}
			{tried < count && (
				<p className={styles["quiet"]}>
					{t("package.stamps.checking", { number: tried + 1, count })}
				</p>
			)}
			{tried === count && unstamped.length === 0 && (
				<p className={styles["quiet"]}>{t("package.stamps.all")}</p>
			)}
		</section>
	);
}

function UnstampedWords({ piece, state }: UnstampedEntry<ListedPiece>) {
	const { t } = useTexts();
	const { number, title } = piece;
	return (
		<span>
			{t("dossier.pieceLink", { number, title })} ·{" "}
			{t(`package.stamps.why.${state}`)}
		</span>
	);
}
