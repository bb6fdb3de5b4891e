// The same server by its other name, which makes it another site to the browser.

const there = new URL("../../embed.html", location);
there.hostname = location.hostname === "localhost" ? "127.0.0.1" : "localhost";
there.hash = "brand-name=情報セキュリティ相談室";
document.querySelector("iframe").src = there;
