import "./no-eval.ts";
import "./old-engine.ts";
import { nonce } from "./nonce.ts";
import "./theme/styles.ts";
import "dayjs/locale/de";
import "dayjs/locale/fr";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { connectMain } from "./bridge.ts";
import { makeTexts } from "./i18n/texts.ts";
import { makeParts } from "./make-parts.ts";
import { takePorts } from "./vault/link.ts";

const parts = makeParts({
	main: connectMain(window.scelle),
	now: () => Date.now(),
	document,
});
takePorts(window, (port) => parts.link.join(port));
parts.session.start();

const root = document.getElementById("root");
if (root === null) throw new Error("the document has no root");
createRoot(root).render(
	<App parts={parts} texts={makeTexts("fr")} nonce={nonce} />,
);
