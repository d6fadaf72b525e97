import { Button } from "@mantine/core";
import { useState } from "react";
import { mayAct } from "../../../../shared/access/permissions.ts";
import {
	type GenerationRef,
	isSameGeneration,
} from "../../../../shared/backup/generation.ts";
import type { BackupsView } from "../../../../shared/ipc.ts";
import { ProgressLine } from "../../components/ProgressLine.tsx";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useMomentText } from "../../format/use-moment-text.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useSession } from "../../session/use-session.ts";
import { unlessClosed, useVault } from "../../vault/queries.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import styles from "./backups.module.css";
import { GenerationTable } from "./GenerationTable.tsx";
import { PlaceList } from "./PlaceList.tsx";
import { RestoreChoice } from "./RestoreChoice.tsx";
import { useBackups } from "./use-backups.ts";
import { useComparison } from "./use-comparison.ts";
import { useMainProgress } from "./use-main-progress.ts";

/** How the backups stand, one made now, and a restore that shows what it would change first (SCREENS 4.19). */
export function BackupsScreen(_props: ScreenProps<"backups">) {
	const { t } = useTexts();
	const { data: view } = useBackups();
	return (
		<>
			<ScreenTitle screen="backups" ready={view !== undefined}>
				{t("shell.titles.backups")}
			</ScreenTitle>
			<p className={styles["intro"]}>{t("backups.intro")}</p>
			{view && <Standing view={view} />}
			{view && <Restoring view={view} />}
			{view && view.setAside.length > 0 && <SetAside at={view.setAside} />}
		</>
	);
}

function Standing({ view }: { readonly view: BackupsView }) {
	const { t } = useTexts();
	const { run, working } = useBackUpNow();
	const progress = useMainProgress("backup");
	if (view.places.length === 0) return <PlaceList view={view} />;
	return (
		<>
			<PlaceList view={view} />
			<p className={styles["intro"]}>
				{t(view.sealed ? "backups.sealed" : "backups.notSealed")}
			</p>
			{working ? (
				<ProgressLine
					takesFocus
					label={t("backups.working", {
						done: progress?.done ?? 0,
						total: progress?.total ?? 0,
					})}
					part={progress}
				/>
			) : (
				<Button onClick={() => void run()}>{t("backups.backUp")}</Button>
			)}
		</>
	);
}

function useBackUpNow() {
	const { t } = useTexts();
	const { main, queries, status } = useParts();
	const [working, setWorking] = useState(false);
	const run = async () => {
		setWorking(true);
		const view = await main.backUp();
		queries.setQueryData(queryKeys.backups, view);
		setWorking(false);
		if (view.places.every(({ fault }) => fault === null))
			status.say({ kind: "said", text: t("backups.done") });
		document.querySelector<HTMLElement>("h1")?.focus();
	};
	return { run, working };
}

function Restoring({ view }: { readonly view: BackupsView }) {
	const { t } = useTexts();
	const { roles } = useSession();
	const [chosen, setChosen] = useState<GenerationRef | null>(null);
	if (!mayAct(roles, "restore")) return null;
	const leave = () => {
		setChosen(null);
		document.querySelector<HTMLElement>("h1")?.focus();
	};
	const isThere =
		chosen !== null &&
		view.generations.some((each) => isSameGeneration(each, chosen));
	return (
		<section className={styles["part"]} aria-labelledby="backups-list">
			<h2 id="backups-list">{t("backups.list")}</h2>
			{isThere ? (
				<Chosen generation={chosen} onLeave={leave} />
			) : (
				<GenerationTable generations={view.generations} onChoose={setChosen} />
			)}
		</section>
	);
}

function Chosen({
	generation,
	onLeave,
}: {
	readonly generation: GenerationRef;
	readonly onLeave: () => void;
}) {
	const vault = useVault();
	const { data: comparison } = useComparison(generation);
	if (comparison === undefined) return null;
	const permit = async () =>
		unlessClosed(await vault.permitRestore(generation)).ok;
	return (
		<RestoreChoice
			generation={generation}
			comparison={comparison.ok ? comparison.value : null}
			permit={permit}
			onLeave={onLeave}
		/>
	);
}

function SetAside({ at }: { readonly at: readonly number[] }) {
	const { t } = useTexts();
	const momentText = useMomentText();
	return (
		<section className={styles["part"]} aria-labelledby="backups-aside">
			<h2 id="backups-aside">{t("backups.setAside")}</h2>
			{at.map((each) => (
				<p key={each} className={styles["intro"]}>
					{t("backups.setAsideLine", { when: momentText(each) })}
				</p>
			))}
		</section>
	);
}
