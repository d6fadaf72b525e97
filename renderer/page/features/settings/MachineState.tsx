import { useQuery } from "@tanstack/react-query";
import type { MachineCheck } from "../../../../shared/ipc.ts";
import { useStore } from "../../base/store.ts";
import { StatusTag } from "../../components/StatusTag.tsx";
import { formatNumber } from "../../format/numbers.ts";
import { useMomentText } from "../../format/use-moment-text.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import { DamagedNotice } from "../damage/DamagedNotice.tsx";
import { KitNotice } from "../kit/KitNotice.tsx";
import styles from "./settings.module.css";

const LOOKS = {
	good: { sign: "v", status: "done" },
	bad: { sign: "!", status: "soon" },
	unknown: { sign: "?", status: "follow" },
} as const satisfies Record<MachineCheck["state"], unknown>;

/** « État du poste »: each check with what to do, and the same as text for a technician. */
export function MachineState() {
	const { t } = useTexts();
	const { main, session } = useParts();
	const app = useStore(session.app);
	const { data: checks = [] } = useQuery({
		queryKey: queryKeys.machine,
		queryFn: () => main.machineState(),
		staleTime: 0,
	});
	const versions = t("settings.machine.versions", {
		version: app?.version ?? "",
		electron: app?.electron ?? "",
		chrome: app?.chrome ?? "",
	});
	return (
		<section className={styles["group"]} aria-labelledby="settings-machine">
			<h2 id="settings-machine">{t("settings.groups.machine")}</h2>
			<p>{t("settings.machine.intro")}</p>
			<DamagedNotice />
			<KitNotice />
			<ul className={styles["checks"]}>
				{checks.map((check) => (
					<Check key={check.check} check={check} />
				))}
			</ul>
			<p>{versions}</p>
			<details className={styles["technician"]}>
				<summary>{t("settings.machine.technician")}</summary>
				<pre data-copyable>
					{[
						versions,
						...checks.map(({ check, state, value }) =>
							`${LOOKS[state].sign} ${check} ${value}`.trimEnd(),
						),
					].join("\n")}
				</pre>
			</details>
		</section>
	);
}

function Check({ check }: { readonly check: MachineCheck }) {
	const { t } = useTexts();
	const { state } = check;
	const value = useValue(check);
	return (
		<li>
			<StatusTag
				status={LOOKS[state].status}
				text={t(`settings.machine.marks.${state}`)}
			/>
			<span>
				{t(`settings.machine.checks.${check.check}.${state}`, { value })}
			</span>
		</li>
	);
}

function useValue({ check, value }: MachineCheck): string {
	const { language } = useTexts();
	const momentText = useMomentText();
	if (check === "disk-space") return formatNumber(Number(value), language);
	return check === "backups" ? momentText(Number(value)) : value;
}
