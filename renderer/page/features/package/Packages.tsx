import { Button } from "@mantine/core";
import type {
	DossierView,
	PackageView,
} from "../../../../shared/vault-protocol.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useParts } from "../../parts.ts";
import { useEndedText } from "./PackageRefus.tsx";
import styles from "./package.module.css";
import { designatedLawyers } from "./package-form.ts";

/** The copies that left this dossier, and the way to the next one; nothing where there is neither (C1, C3). */
export function Packages({ dossier }: { readonly dossier: DossierView }) {
	const { t } = useTexts();
	const { router } = useParts();
	const ended = useEndedText(dossier);
	const { id, packages, procedure } = dossier;
	const mayPrepare = dossier.may.includes("package");
	if (packages.length === 0 && !mayPrepare) return null;
	return (
		<section aria-labelledby="packages" className={styles["list"]}>
			<h2 id="packages">{t("package.list.title")}</h2>
			{designatedLawyers(dossier).map(({ id: lawyer, name, bar }) => (
				<p key={lawyer}>{t("package.list.lawyer", { name, bar })}</p>
			))}
			<Copies packages={packages} />
			{mayPrepare && procedure.is === "under-way" && (
				<div className={styles["buttons"]}>
					<Button onClick={() => router.go({ screen: "package", id })}>
						{t("package.list.prepare")}
					</Button>
				</div>
			)}
			{procedure.is !== "under-way" && (
				<p className={styles["quiet"]}>
					<Words text={ended} /> (C1)
				</p>
			)}
		</section>
	);
}

function Copies({ packages }: { readonly packages: readonly PackageView[] }) {
	const { t } = useTexts();
	const { dayOf } = useFormat();
	if (packages.length === 0)
		return <p className={styles["quiet"]}>{t("package.list.none")}</p>;
	return (
		<ul aria-label={t("package.list.copies")}>
			{packages.map(({ copy, lawyer, pieces, purpose, issued }) => (
				<li key={copy}>
					<strong>
						{t("package.list.copy", { copy, lawyer, day: dayOf(issued.at) })}
					</strong>
					<br />
					{t("package.list.content", {
						count: pieces.length,
						purpose,
						by: issued.by,
					})}
					<br />
					<span className={styles["quiet"]}>{t("package.list.duty")}</span>
				</li>
			))}
		</ul>
	);
}
