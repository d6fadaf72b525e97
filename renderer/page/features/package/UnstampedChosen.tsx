import { Button } from "@mantine/core";
import type {
	DossierView,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import styles from "./package.module.css";
import { RemakePiece } from "./RemakePiece.tsx";
import { Unstamped, type UnstampedEntry } from "./Unstamped.tsx";

interface UnstampedChosenProps {
	readonly dossier: DossierView;
	readonly pieces: readonly PieceView[];
	/** The copy in images takes the piece's place in the package. */
	readonly onRemade: (piece: PieceView, copy: string) => void;
}

/** For who prepares: what goes without its mark, and what can still be done about it. */
export function UnstampedChosen(props: UnstampedChosenProps) {
	const { dossier, pieces, onRemade } = props;
	return (
		<Unstamped
			dossier={dossier.id}
			pieces={pieces}
			ways={(unstamped) => <Ways dossier={dossier} unstamped={unstamped} />}
			actions={(entry, left) => (
				<Actions
					{...entry}
					dossier={dossier}
					onRemade={(copy) => {
						onRemade(entry.piece, copy);
						left();
					}}
				/>
			)}
		/>
	);
}

/** A PDF that the stamp cannot read, or may not leave anything out of, may still be one whose pages can be drawn. */
const canRemake = (
	{ may }: DossierView,
	{ piece, state }: UnstampedEntry<PieceView>,
): boolean =>
	may.includes("add-piece") &&
	piece.kind === "pdf" &&
	(state === "damaged" || state === "more-than-pages");

interface WaysProps {
	readonly dossier: DossierView;
	readonly unstamped: readonly UnstampedEntry<PieceView>[];
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
			{unstamped.some(({ state }) => state === "more-than-pages") && (
				<p>{t("package.stamps.how.more-than-pages")}</p>
			)}
		</>
	);
}

interface ActionsProps extends UnstampedEntry<PieceView> {
	readonly dossier: DossierView;
	readonly onRemade: (copy: string) => void;
}

function Actions({ dossier, piece, state, onRemade }: ActionsProps) {
	const { t } = useTexts();
	const { router } = useParts();
	const { title } = piece;
	return (
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
	);
}
