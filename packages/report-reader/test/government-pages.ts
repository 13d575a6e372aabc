const menu = ["首页", "政务公开", "政务服务", "互动交流", "走进本市", "数据开放", "专题专栏", "无障碍"];
const links = (names: readonly string[]): string =>
  names.map((name) => `<li><a href="/${name.length}/">${name}</a></li>`).join("");
const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Pages of the shapes in which governments publish reports; each takes the paragraphs of a report. */
export const governmentPages: Readonly<Record<string, (paragraphs: readonly string[]) => string>> = {
  "a page of a site system, paragraphs indented by blanks, furniture all around": (paragraphs) => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>政府工作报告_某市人民政府门户网站</title>
<meta name="ArticleTitle" content="政府工作报告"><style>.a{color:red}</style><script>var a = "<p>不是正文</p>";</script></head>
<body><div class="header"><ul class="nav">${links(menu)}</ul></div>
<div class="dqwz">当前位置：<a href="/">首页</a> &gt; <a href="/zw/">政务公开</a> &gt; <a href="/bg/">政府工作报告</a></div>
<div class="main"><h1 class="title">政府工作报告</h1>
<div class="share">分享到：<a href="#">微信</a><a href="#">微博</a></div>
<div id="zoom"><div class="TRS_Editor">
${paragraphs.map((text) => `<p style="text-indent:2em">&nbsp;&nbsp;&nbsp;&nbsp;<span>${escape(text)}</span></p>`).join("\n")}
</div></div>
<div class="related"><h3>相关报道</h3><ul>${links(["一图读懂政府工作报告", "报告起草组负责人答记者问", "网友热议报告亮点"])}</ul></div></div>
<div class="footer"><p>主办：某市人民政府办公室 备案号：鲁ICP备00000000号</p></div></body></html>`,

  "an old page of nested tables, lines parted by br, tags in capitals and unclosed": (paragraphs) => `<HTML><HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312"><TITLE>政府工作报告</TITLE></HEAD><BODY>
<TABLE WIDTH=980><TR><TD COLSPAN=2><TABLE><TR>${menu.map((name) => `<TD><A HREF=x.htm>${name}</A>`).join("")}</TABLE>
<TR><TD WIDTH=200><UL>${links(menu)}</UL><TD><TABLE><TR><TD><FONT SIZE=4>
${paragraphs.map((text) => `&nbsp;&nbsp;&nbsp;&nbsp;${escape(text)}`).join("<BR>\n<BR>")}
</FONT></TABLE></TABLE></BODY></HTML>`,

  "divs and spans of an editor, the source wrapped in the middle of sentences": (paragraphs) => `<html><head>
<meta http-equiv="content-type" content="text/html;charset=UTF-8"/></head><body><section><div class="nav-box">${links(menu)}</div>
<div class="article_content"><div>
${paragraphs
  .map(
    (text) =>
      `<div class="line"><span style="font-family:仿宋">${escape(text.slice(0, 9))}\u200b</span><b>${escape(text.slice(9, 14))}</b><span>${wrapped(text.slice(14))}</span></div>`,
  )
  .join("<script>track();</script>\n")}
</div></div></section><footer>版权所有</footer></body></html>`,

  "a page saved by a word processor": (paragraphs) => `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta charset="utf-8"><!--[if gte mso 9]><xml><o:p>x</o:p></xml><![endif]--><style>p.MsoNormal{margin:0}</style></head><body lang="ZH-CN">
<div class="WordSection1">${paragraphs
    .map((text) => `<p class="MsoNormal"><span lang="EN-US">${escape(text)}<o:p></o:p></span></p>`)
    .join("<p class=MsoNormal><o:p>&nbsp;</o:p></p>\n")}</div></body></html>`,

  "nothing but paragraphs": (paragraphs) => paragraphs.map((text) => `<p>${escape(text)}`).join("\n"),

  "a page made accessible, the report in an article": (
    paragraphs,
  ) => `<!doctype html><html><body><header><nav>${links(menu)}</nav></header>
<main><article><header><h1>2022年政府工作报告</h1></header>${paragraphs.map((text) => `<p>\u3000\u3000${escape(text)}</p>`).join("")}</article>
<aside>${links(menu)}</aside></main><form><input name="q"><button>搜索</button></form><div style="display:none">隐藏</div></body></html>`,
};

/** A source line break where it may stand in Chinese without showing: between two characters. */
function wrapped(text: string): string {
  return escape(text).replace(/(?<before>\p{Script=Han}{20})(?=\p{Script=Han})/gu, "$<before>\n      ");
}
