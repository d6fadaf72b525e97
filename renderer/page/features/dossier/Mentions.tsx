import { Button } from "@mantine/core";
import type {
	DossierView,
	MentionView,
} from "../../../../shared/vault-protocol.ts";
import { RuleLink } from "../../components/RuleLink.tsx";
import { type StatusKind, StatusTag } from "../../components/StatusTag.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useLaw } from "../../law/use-law.ts";
import { useParts } from "../../parts.ts";
import styles from "./dossier.module.css";

const LOOKS: Readonly<Record<MentionView["id"], StatusKind>> = {
	"nullity-risk": "nullity",
	"registered-letter-wanted": "soon",
	"refer-at-once": "late",
	"prosecutor-to-inform": "late",
	"suspension-lapsed": "late",
	"notice-not-served": "soon",
	"revision-possible": "follow",
	restriction: "barred",
	"former-agent": "follow",
};

/** What a reader must not overlook; it cannot be dismissed. */
export function Mentions({ dossier }: { readonly dossier: DossierView }) {
	const { t } = useTexts();
	const { mentions } = dossier;
	if (mentions.length === 0) return null;
	return (
		<ul className={styles["mentions"]} aria-label={t("dossier.mentions")}>
			{mentions.map((mention) => (
				<li key={mention.id}>
					<Mention mention={mention} dossier={dossier} />
				</li>
			))}
		</ul>
	);
}

interface MentionProps {
	readonly mention: MentionView;
	readonly dossier: DossierView;
}

function Mention({ mention: { id, rule, since }, dossier }: MentionProps) {
	const { t } = useTexts();
	const { day } = useFormat();
	const law = useLaw();
	const { router } = useParts();
	const words =
		id === "restriction" || id === "former-agent"
			? t(`dossier.mention.${id}`)
			: t(`law.mention.${id}`);
	const text =
		since === null
			? words
			: t("dossier.since", { what: words, day: day(since) });
	const informs = id === "prosecutor-to-inform" && mayRecord(dossier);
	return (
		<>
			<StatusTag status={LOOKS[id]} text={text} />
			{rule !== null && <RuleLink rule={rule} />}
			{informs && (
				<Button
					size="compact-sm"
					onClick={() =>
						router.go({
							screen: "step",
							id: dossier.id,
							step: "prosecutor-informed",
						})
					}
				>
					{law.step("prosecutor-informed", "record")}
				</Button>
			)}
		</>
	);
}

export const mayRecord = ({ may }: DossierView): boolean =>
	may.includes("record");
