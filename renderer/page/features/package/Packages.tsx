import { Button } from "@mantine/core";
import type {
	DossierView,
	PackageView,
} from "../../../../shared/vault-protocol.ts";
import { Provenance } from "../../components/Provenance.tsx";
import { StatusTag } from "../../components/StatusTag.tsx";
import links from "../../components/status.module.css";
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
	const ended = useEndedText(dossier.procedure);
	const { id, packages, procedure } = dossier;
	const mayPrepare = dossier.may.includes("package");
	if (packages.length === 0 && !mayPrepare) return null;
	return (
		<section aria-labelledby="packages" className={styles["list"]}>
			<h2 id="packages">{t("package.list.title")}</h2>
			{designatedLawyers(dossier).map(({ id: lawyer, name, bar }) => (
				<p key={lawyer}>{t("package.list.lawyer", { name, bar })}</p>
			))}
			<Copies dossier={dossier} />
			{dossier.waitingPackages.map(({ order, prepared }) => (
				<p key={order}>
					<button
						type="button"
						className={links["link"]}
						onClick={() => router.go({ screen: "approve-package", id, order })}
					>
						{t("package.list.waiting")}
					</button>{" "}
					<Provenance {...prepared} />
				</p>
			))}
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

function Copies({ dossier }: { readonly dossier: DossierView }) {
	const { t } = useTexts();
	if (dossier.packages.length === 0)
		return <p className={styles["quiet"]}>{t("package.list.none")}</p>;
	return (
		<ul aria-label={t("package.list.copies")}>
			{dossier.packages.map((copy) => (
				<Copy key={copy.copy} dossier={dossier} copy={copy} />
			))}
		</ul>
	);
}

interface CopyProps {
	readonly dossier: DossierView;
	readonly copy: PackageView;
}

/** « Copie n° 3 · remise le 24.11.2026 »: for whom, what, why, by whom, and whether it came back. */
function Copy({ dossier, copy }: CopyProps) {
	const { t } = useTexts();
	const { dayOf } = useFormat();
	const { lawyer, pieces, purpose, issued, prepared } = copy;
	const names =
		prepared === null
			? issued.by
			: t("package.list.two", { prepared: prepared.by, approved: issued.by });
	return (
		<li>
			<strong>
				{t("package.list.copy", {
					copy: copy.copy,
					lawyer,
					day: dayOf(issued.at),
				})}
			</strong>
			<br />
			{t("package.list.content", { count: pieces.length, purpose, by: names })}
			<br />
			<ReturnState dossier={dossier} copy={copy} />
		</li>
	);
}

/** C3: open until its return or destruction is entered; asked back once procedure or designation have ended. */
function ReturnState({ dossier, copy }: CopyProps) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { returned, lawyerEnded } = copy;
	const { procedure } = dossier;
	if (returned !== null)
		return (
			<StatusTag
				status="done"
				text={t(`registers.returned.${returned.how}`, {
					day: day(returned.on),
				})}
			/>
		);
	const since = procedure.is === "ended" ? procedure.since : lawyerEnded;
	return since === null ? (
		<span className={styles["quiet"]}>{t("package.list.duty")}</span>
	) : (
		<StatusTag
			status="soon"
			text={t("package.list.overdue", { day: day(since) })}
		/>
	);
}
