import { Refus } from "../../components/Refus.tsx";

/** Why nothing is shown; the piece itself is kept. */
export function ViewerRefus({ cannot }: { readonly cannot: string }) {
	return <Refus appeared cannot={cannot} />;
}
