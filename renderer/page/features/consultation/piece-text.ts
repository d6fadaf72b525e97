import type { TFunction } from "i18next";
import type { PieceView } from "../../../../shared/vault-protocol.ts";

/** « 3. Témoignage (PDF · copie masquée de la pièce 2) ». */
export function pieceText(
	{ number, title, kind, masks }: PieceView,
	t: TFunction,
): string {
	const copy =
		masks === null ? "" : ` · ${t("masking.copyOf", { number: masks.number })}`;
	const is = t(`pieces.kind.${kind}`);
	return t("consultation.form.piece", { number, title, kind: `${is}${copy}` });
}
