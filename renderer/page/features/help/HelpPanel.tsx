import type { HelpTopic } from "../../router/routes.ts";

export function HelpPanel({ topic }: { readonly topic: HelpTopic }) {
	return <p>{topic}</p>;
}
