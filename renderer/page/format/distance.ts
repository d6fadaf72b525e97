import type { TFunction } from "i18next";
import type { Distance } from "../../../shared/vault-protocol.ts";

/** « dans 7 jours ouvrables », « aujourd’hui, dernier jour », « dépassé de 2 jours »: in the limit's own unit. */
export function distanceText({ count, unit }: Distance, t: TFunction): string {
	if (count === 0) return t("common.distance.lastDay");
	return count > 0
		? t(`common.distance.in.${unit}`, { count })
		: t(`common.distance.passed.${unit}`, { count: -count });
}
