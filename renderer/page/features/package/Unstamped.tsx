import { Button } from "@mantine/core";
import { useRef } from "react";
import type {
	DossierView,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import styles from "./package.module.css";
import { RemakePiece } from "./RemakePiece.tsx";
import { type Stamping, useStampStates } from "./use-stamp-states.ts";

interface UnstampedProps {
	readonly dossier: DossierView;
	readonly pieces: readonly PieceView[];
	/** The copy in images takes the piece's place in the package. */
	readonly onRemade: (piece: PieceView, copy: string) => void;
}

/** Which pieces will go without the copy's mark and why, while something can still be done about it. */
export function Unstamped({ dossier, pieces, onRemade }: UnstampedProps) {
	const { t } = useTexts();
	const section = useRef<HTMLElement>(null);
	const ids = pieces.map(({ id }) => id);
	const states = useStampStates(dossier.id, ids);
	const tried = ids.filter((id) => states.has(id)).length;
	const count = pieces.length;
	const unstamped = pieces.flatMap((piece): readonly UnstampedEntry[] => {
		const state = states.get(piece.id);
		return state === undefined || state === "stamped" ? [] : [{ piece, state }];
	});
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
					<Ways dossier={dossier} unstamped={unstamped} />
					<ul className={styles["naming"]}>
						{unstamped.map(({ piece, state }) => (
							<UnstampedPiece
								key={piece.id}
								dossier={dossier}
								piece={piece}
								state={state}
								onRemade={(copy) => {
									onRemade(piece, copy);
									// Its button goes with it.
									section.current?.focus();
								}}
							/>
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

interface UnstampedEntry {
	readonly piece: PieceView;
	readonly state: Exclude<Stamping, "stamped">;
}

/** A PDF that the stamp cannot read may still be one that can be drawn. */
const canRemake = (
	{ may }: DossierView,
	{ piece, state }: UnstampedEntry,
): boolean =>
	may.includes("add-piece") && piece.kind === "pdf" && state === "damaged";

interface WaysProps {
	readonly dossier: DossierView;
	readonly unstamped: readonly UnstampedEntry[];
}

/** What can be done, each once. */
function Ways({ dossier, unstamped }: WaysProps) {
	const { t } = useTexts();
	return (
		<>
			{unstamped.some(({ state }) => state === "protected") && (
				<p>{t("package.stamps.how.protected")}</p>
			)}
			{unstamped.some((each) => canRemake(dossier, each)) && (
				<p>{t("package.stamps.how.damaged")}</p>
			)}
		</>
	);
}

interface UnstampedPieceProps extends UnstampedEntry {
	readonly dossier: DossierView;
	readonly onRemade: (copy: string) => void;
}

function UnstampedPiece(props: UnstampedPieceProps) {
	const { dossier, piece, state, onRemade } = props;
	const { t } = useTexts();
	const { router } = useParts();
	const { number, title } = piece;
	return (
		<li>
			<span>
				{t("dossier.pieceLink", { number, title })} ·{" "}
				{t(`package.stamps.why.${state}`)}
			</span>
			<span className={styles["buttons"]}>
				{canRemake(dossier, { piece, state }) && (
					<RemakePiece dossier={dossier} piece={piece} onRemade={onRemade} />
				)}
				<Button
					size="compact-sm"
					aria-label={t("package.stamps.openOne", { title })}
					onClick={() =>
						router.go({ screen: "piece", id: dossier.id, piece: piece.id })
					}
				>
					{t("package.stamps.open")}
				</Button>
			</span>
		</li>
	);
}
