/** The order matters: Mantine's styles stand in a layer, so that ours always win. */
import "@mantine/core/styles.layer.css";
import "@mantine/dates/styles.layer.css";
import "@mantine/spotlight/styles.layer.css";
import "./fonts.css";
import "./global.css";
