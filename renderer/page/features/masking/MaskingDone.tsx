import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { PieceId } from "../../../../shared/file/parts.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import type { MaskingParts } from "./MaskingPage.tsx";
import styles from "./masking.module.css";

/** The copy is there; what can be done next. */
export function MaskingDone({
	dossier,
	copy,
	made,
}: MaskingParts & { readonly made: PieceId }) {
	const { t } = useTexts();
	const { router } = useParts();
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	const { id } = dossier;
	const number = dossier.pieces.find((piece) => piece.id === made)?.number;
	return (
		<section className={styles["done"]}>
			<h2 ref={heading} tabIndex={-1}>
				{t("masking.done.said")}
			</h2>
			{number !== undefined && <p>{t("masking.done.as", { number })}</p>}
			<div className={styles["tools"]}>
				<Button
					variant="filled"
					onClick={() => router.replace({ screen: "piece", id, piece: made })}
				>
					{t("masking.done.open")}
				</Button>
				<Button onClick={copy.again}>{t("masking.done.again")}</Button>
				<Button
					onClick={() =>
						router.replace({ screen: "dossier", id, tab: "pieces" })
					}
				>
					{t("masking.done.back")}
				</Button>
			</div>
		</section>
	);
}
