import { Button } from "@mantine/core";
import { useState } from "react";
import { mayAct } from "../../../../shared/access/permissions.ts";
import type { RecoveryView } from "../../../../shared/vault-protocol.ts";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { StatusTag } from "../../components/StatusTag.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useSession } from "../../session/use-session.ts";
import { useRecovery } from "../../vault/queries.ts";
import { AllowKitSheet } from "./AllowKitSheet.tsx";
import styles from "./kit.module.css";

/** Whether there is a kit, who holds it in what way, and what can be done with it (SCREENS 4.18). */
export function KitScreen(_props: ScreenProps<"kit">) {
	const { t } = useTexts();
	const { data: view } = useRecovery();
	return (
		<>
			<ScreenTitle screen="kit" ready={view !== undefined}>
				{t("shell.titles.kit")}
			</ScreenTitle>
			<p className={styles["text"]}>{t("kit.intro")}</p>
			{view && <KitState view={view} />}
			<Uses />
		</>
	);
}

function KitState({ view }: { readonly view: RecoveryView }) {
	const { t } = useTexts();
	const { router } = useParts();
	const [allowing, setAllowing] = useState(false);
	const { roles } = useSession();
	const { made, used, mayMake } = view;
	const mayRenew = mayAct(roles, "make-recovery-kit");
	return (
		<section aria-label={t("kit.state")} className={styles["state"]}>
			<KitLine view={view} />
			{!mayRenew && <p>{t("kit.whoMakes")}</p>}
			<div className={styles["buttons"]}>
				{mayMake && (
					<Button
						variant="filled"
						onClick={() => router.go({ screen: "kit-making" })}
					>
						{t(made ? "kit.makeNew" : "kit.make")}
					</Button>
				)}
				{made && !used && (
					<Button onClick={() => router.go({ screen: "kit-drill" })}>
						{t("kit.drill")}
					</Button>
				)}
				{made && mayRenew && !mayMake && (
					<Button onClick={() => setAllowing(true)}>{t("kit.allow")}</Button>
				)}
			</div>
			{allowing && <AllowKitSheet onLeave={() => setAllowing(false)} />}
		</section>
	);
}

/** In one line: is there a kit, was it tried, does a new one have to be made. */
function KitLine({ view }: { readonly view: RecoveryView }) {
	const { t } = useTexts();
	const { dayOf } = useFormat();
	const { made, used, allowedBy, drilledAt } = view;
	if (!made)
		return (
			<p>
				<StatusTag status="late" text={t("kit.missing")} /> {t("kit.without")}
			</p>
		);
	if (used)
		return (
			<p>
				<StatusTag status="late" text={t("kit.used")} /> {t("kit.usedText")}
			</p>
		);
	return (
		<>
			<p>
				<StatusTag status="done" text={t("kit.there")} />{" "}
				{drilledAt === null
					? t("kit.neverDrilled")
					: t("kit.drilled", { day: dayOf(drilledAt) })}
			</p>
			{allowedBy !== null && <p>{t("kit.allowedBy", { name: allowedBy })}</p>}
		</>
	);
}

function Uses() {
	const { t } = useTexts();
	const { dayOf, time } = useFormat();
	const { recoveryUses } = useSession();
	if (recoveryUses.length === 0) return null;
	return (
		<section aria-labelledby="kit-uses" className={styles["uses"]}>
			<h2 id="kit-uses">{t("kit.uses")}</h2>
			<ul>
				{recoveryUses.map(({ at, motive }) => (
					<li key={at}>
						{t("kit.use", { day: dayOf(at), time: time(at), motive })}
					</li>
				))}
			</ul>
		</section>
	);
}
