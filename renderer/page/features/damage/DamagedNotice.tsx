import { mayAct } from "../../../../shared/access/permissions.ts";
import { Refus } from "../../components/Refus.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useDamagedDossiers } from "../../vault/queries.ts";

/** On the home screens: what neither copy has whole, by name, and the way to a backup. It stays until one is restored. */
export function DamagedNotice() {
	const { t } = useTexts();
	const { number } = useFormat();
	const { data } = useDamagedDossiers();
	const can = useWayToBackups();
	if (data === undefined) return null;
	const { references, unnamed, registers } = data;
	const names = [
		...references,
		...(unnamed > 0
			? [
					t("backups.damaged.unnamed", {
						count: unnamed,
						formatted: number(unnamed),
					}),
				]
			: []),
	];
	if (names.length + registers.length === 0) return null;
	const dossiers = references.length + unnamed;
	const streams = registers
		.map((kind) => t(`registers.verify.streams.${kind}`))
		.join(", ");
	const lines = [
		...(dossiers > 0
			? [
					t("backups.damaged.lost", {
						count: dossiers,
						names: names.join(", "),
					}),
				]
			: []),
		...(registers.length > 0
			? [t("backups.damaged.registers", { names: streams })]
			: []),
	];
	return (
		<Refus
			calm
			cannot={lines.join(" ")}
			because={[
				...(dossiers > 0 ? [t("backups.damaged.closed")] : []),
				...(registers.length > 0 ? [t("backups.damaged.goesOn")] : []),
				t("backups.damaged.rest"),
			].join(" ")}
			can={can}
			{...(can.length === 0 ? { kept: t("backups.damaged.tell") } : {})}
		/>
	);
}

/** To the backups, for who may restore one. */
export function useWayToBackups() {
	const { t } = useTexts();
	const { router } = useParts();
	const { roles } = useSession();
	return mayAct(roles, "restore")
		? [
				{
					label: t("backups.damaged.go"),
					act: () => router.go({ screen: "backups" }),
				},
			]
		: [];
}
