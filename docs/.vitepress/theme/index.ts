import "@fontsource-variable/source-code-pro/index.css";
import "@fontsource-variable/source-sans-3/index.css";
import "@fontsource-variable/source-serif-4/index.css";
import theme from "vitepress/theme-without-fonts";
import "./house.css";

export default theme;
