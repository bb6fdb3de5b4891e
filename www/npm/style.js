// The sheet of the screens that both programs have.

export { default as style } from "hoshimi-build/widget.css";
