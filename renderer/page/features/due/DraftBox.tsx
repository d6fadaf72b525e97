import { Button } from "@mantine/core";
import type { DraftRow } from "../../../../shared/vault-protocol.ts";
import {
	isReadMark,
	placeOfDraft,
	stepOfForm,
} from "../../drafts/draft-place.ts";
import { useMomentText } from "../../format/use-moment-text.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import type { Law } from "../../law/law.ts";
import { useLaw } from "../../law/use-law.ts";
import { useParts } from "../../parts.ts";
import type { Route } from "../../router/routes.ts";
import { useDraftRows, useVault } from "../../vault/queries.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import styles from "./due.module.css";

/** What was begun and kept: « Brouillon : réponse de l’agent, DJ-2026-013, aujourd’hui à 14:02. » */
export function DraftBox() {
	const { t } = useTexts();
	const { data = [] } = useDraftRows();
	const rows = data.filter(({ form }) => !isReadMark(form));
	if (rows.length === 0) return null;
	return (
		<section className={styles["drafts"]} aria-label={t("due.drafts.title")}>
			<ul>
				{rows.map((row) => (
					<DraftLine key={row.key} row={row} />
				))}
			</ul>
		</section>
	);
}

function DraftLine({ row }: { readonly row: DraftRow }) {
	const { t, language } = useTexts();
	const law = useLaw();
	const momentText = useMomentText();
	const { router } = useParts();
	const remove = useRemoveDraft();
	const place = placeOfDraft(row);
	const form = formName(row.form, place, law, { t, language });
	const when = momentText(row.keptAt);
	const reference = row.reference ?? "";
	const text =
		row.reference === null
			? t("due.drafts.line", { form, when })
			: t("due.drafts.lineOf", { form, reference, when });
	return (
		<li>
			<span>
				<Words text={text} />
			</span>
			{place && (
				<Button
					aria-label={t("due.drafts.resumeOf", { form, reference })}
					onClick={() => router.go(place)}
				>
					{t("due.drafts.resume")}
				</Button>
			)}
			<Button
				variant="subtle"
				aria-label={t("due.drafts.removeOf", { form, reference })}
				onClick={() => void remove(row.key)}
			>
				{t("due.drafts.remove")}
			</Button>
		</li>
	);
}

/** The draft goes; the heading takes the focus, because the button is gone. */
function useRemoveDraft(): (key: string) => Promise<void> {
	const { t } = useTexts();
	const vault = useVault();
	const { queries, status } = useParts();
	return async (key) => {
		await vault.deleteDraft({ key });
		await queries.invalidateQueries({ queryKey: queryKeys.drafts });
		status.say({ kind: "said", text: t("due.drafts.removed") });
		document.querySelector<HTMLElement>("h1")?.focus();
	};
}

/** Within a sentence; German writes its nouns as they are. */
function formName(
	form: string,
	place: Route | null,
	law: Law,
	{ t, language }: ReturnType<typeof useTexts>,
): string {
	const within = (name: string) =>
		language === "de" ? name : name.toLocaleLowerCase(language);
	if (form === "new-dossier") return t("due.drafts.newDossier");
	const step = stepOfForm(form);
	if (step !== null) return within(law.step(step, "name"));
	const { screen } = place ?? {};
	return screen === undefined
		? t("due.drafts.other")
		: within(t(`shell.titles.${screen}`));
}
