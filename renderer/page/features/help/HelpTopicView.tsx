import type { HelpTopic } from "../../router/routes.ts";
import { AccessibilityTopic } from "./AccessibilityTopic.tsx";
import { ProcedureTopic } from "./ProcedureTopic.tsx";
import { ShortcutsTopic } from "./ShortcutsTopic.tsx";
import { StartTopic } from "./StartTopic.tsx";
import { WordsTopic } from "./WordsTopic.tsx";

/** One page of the help, in the panel or on the help screen. */
export function HelpTopicView({ topic }: { readonly topic: HelpTopic }) {
	switch (topic) {
		case "start":
			return <StartTopic />;
		case "procedure":
			return <ProcedureTopic />;
		case "shortcuts":
			return <ShortcutsTopic />;
		case "words":
			return <WordsTopic />;
		case "accessibility":
			return <AccessibilityTopic />;
	}
}
