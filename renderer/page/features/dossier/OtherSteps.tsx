import { Button, Menu } from "@mantine/core";
import { useState } from "react";
import type { StepName } from "../../../../shared/dossier/steps.ts";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import { Icon } from "../../components/icons.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import { useLaw } from "../../law/use-law.ts";
import { useParts } from "../../parts.ts";

interface OtherStepsProps {
	readonly dossier: DossierView;
	/** Steps that stand as buttons of their own. */
	readonly shown: readonly StepName[];
}

/** Every other step that the law allows now, in the order of the law. Ctrl+E opens it. */
export function OtherSteps({ dossier, shown }: OtherStepsProps) {
	const { t } = useTexts();
	const law = useLaw();
	const { router } = useParts();
	const [open, setOpen] = useState(false);
	const others = dossier.steps.filter(
		({ step, allowed }) => allowed && !shown.includes(step),
	);
	useKey("record-step", () => setOpen(true), others.length > 0);
	if (others.length === 0) return null;
	return (
		<Menu opened={open} onChange={setOpen} position="bottom-start" shadow="md">
			<Menu.Target>
				<Button rightSection={<Icon name="chevron-down" size={13} />}>
					{t("dossier.otherStep")}
				</Button>
			</Menu.Target>
			<Menu.Dropdown>
				{others.map(({ step }) => (
					<Menu.Item
						key={step}
						onClick={() => router.go({ screen: "step", id: dossier.id, step })}
					>
						{law.step(step, "record")}
					</Menu.Item>
				))}
			</Menu.Dropdown>
		</Menu>
	);
}
