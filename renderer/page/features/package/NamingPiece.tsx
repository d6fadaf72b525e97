import { Button } from "@mantine/core";
import type { Person } from "../../../../shared/file/parts.ts";
import type {
	DossierView,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { isMaskable } from "../masking/maskable.ts";
import { useEnterOnPiece } from "../masking/use-enter-on-piece.ts";
import type { StepProps } from "./PackagePage.tsx";
import styles from "./package.module.css";

interface NamingPieceProps extends StepProps {
	readonly piece: PieceView;
	/** Those whom its words name, and who are not entered on it. */
	readonly beside: readonly Person[];
	/** Names in its words that several persons bear. */
	readonly shared: readonly string[];
}

/** One piece in which others can be recognised, and what can be done with it. */
export function NamingPiece(props: NamingPieceProps) {
	const { dossier, set, piece, beside, shared } = props;
	const { t } = useTexts();
	const { router } = useParts();
	const { number, title } = piece;
	const copy = maskedCopyOf(dossier, piece);
	const place = { id: dossier.id, piece: piece.id };
	const canMask = dossier.may.includes("add-piece") && isMaskable(piece);
	const take = (other: PieceView) =>
		set((before) => ({
			...before,
			pieces: before.pieces.map((id) => (id === piece.id ? other.id : id)),
		}));
	return (
		<li>
			<span>
				{t("dossier.pieceLink", { number, title })} ·{" "}
				<NamesOn piece={piece} beside={beside} shared={shared} />
			</span>
			<span className={styles["buttons"]}>
				{copy && (
					<Button size="compact-sm" onClick={() => take(copy)}>
						{t("package.masking.take", { number: copy.number })}
					</Button>
				)}
				<EnterFound dossier={dossier} piece={piece} beside={beside} />
				{canMask && (
					<Button
						size="compact-sm"
						aria-label={t("package.masking.maskOne", { title })}
						onClick={() => router.go({ screen: "masking", ...place })}
					>
						{t("package.masking.mask")}
					</Button>
				)}
				<Button
					size="compact-sm"
					aria-label={t("package.masking.openOne", { title })}
					onClick={() => router.go({ screen: "piece", ...place })}
				>
					{t("package.masking.open")}
				</Button>
			</span>
		</li>
	);
}

type Found = Pick<NamingPieceProps, "piece" | "beside">;

function NamesOn({
	piece,
	beside,
	shared,
}: Found & Pick<NamingPieceProps, "shared">) {
	const { t } = useTexts();
	const entered = piece.persons.length;
	return [
		...(entered > 0 ? [t("package.masking.names", { count: entered })] : []),
		...(beside.length > 0
			? [
					t("package.masking.namesInText", {
						names: beside.map(({ name }) => name).join(", "),
					}),
				]
			: []),
		...shared.map((name) => t("package.masking.namesSeveral", { name })),
	].join(" · ");
}

/** Whoever approves then sees it too. */
function EnterFound({
	dossier,
	piece,
	beside,
}: Found & Pick<NamingPieceProps, "dossier">) {
	const { t } = useTexts();
	const enter = useEnterOnPiece(dossier, piece);
	if (beside.length === 0 || enter === null) return null;
	return (
		<Button
			size="compact-sm"
			aria-label={t("package.masking.enterOne", { title: piece.title })}
			onClick={() => enter(...beside.map(({ id }) => id))}
		>
			{t("package.masking.enter")}
		</Button>
	);
}

/** The newest one. */
const maskedCopyOf = (
	{ pieces }: DossierView,
	{ id }: PieceView,
): PieceView | undefined => pieces.findLast(({ masks }) => masks?.piece === id);
