import type { StreamId } from "../../../../shared/base/ids.ts";
import links from "../../components/status.module.css";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";

interface CrumbsProps {
	/** Reference of the dossier, or what is done in it. */
	readonly here: string;
	readonly dossier?: { readonly id: StreamId; readonly reference: string };
}

/** « Dossiers › DJ-2026-013 › Enregistrer la réponse »; never a person's name. */
export function Crumbs({ here, dossier }: CrumbsProps) {
	const { t } = useTexts();
	const { router, panel } = useParts();
	const leave = () => {
		panel.close("forget");
		router.go({ screen: "dossiers" });
	};
	return (
		<nav aria-label={t("dossier.crumbs")}>
			<button type="button" className={links["link"]} onClick={leave}>
				{t("shell.titles.dossiers")}
			</button>
			{dossier && (
				<>
					{" › "}
					<button
						type="button"
						className={links["link"]}
						onClick={() => router.go({ screen: "dossier", id: dossier.id })}
					>
						{dossier.reference}
					</button>
				</>
			)}
			{" › "}
			<span aria-current="page">{here}</span>
		</nav>
	);
}
