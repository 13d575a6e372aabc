import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";

/** What is shipped, and from where; whatever else lies in the folder is not. */
const SHIPPED = {
  "LICENSE.txt": "../../LICENSE",
  "readme.md": "README.md",
  "readme.zh-CN.md": "README.zh-CN.md",
  "package.nls.json": "package.nls.json",
  "package.nls.zh-cn.json": "package.nls.zh-cn.json",
  "dist/extension.cjs": "dist/extension.cjs",
  "dist/server.mjs": "dist/server.mjs",
  "dist/babel.cjs": "dist/babel.cjs",
  "dist/THIRD-PARTY-NOTICES.txt": "dist/THIRD-PARTY-NOTICES.txt",
};

const TYPES = {
  cjs: "application/javascript",
  mjs: "application/javascript",
  json: "application/json",
  md: "text/markdown",
  txt: "text/plain",
  vsixmanifest: "text/xml",
};

/**
 * Packs the built extension as `vsce package --no-dependencies` does: an Open Packaging Conventions file. The same files give the same bytes.
 *
 * @param {string} folder Folder of the extension, built.
 * @returns {Uint8Array}
 */
export function vsixOf(folder) {
  const read = (path) => readFileSync(join(folder, path));
  const manifest = JSON.parse(read("package.json").toString("utf8"));
  const words = JSON.parse(read("package.nls.json").toString("utf8"));
  const { private: own, scripts, devDependencies, engines, ...shipped } = manifest;
  void [own, scripts, devDependencies];
  const files = {
    "extension.vsixmanifest": strToU8(vsixManifest(manifest, words)),
    "[Content_Types].xml": strToU8(contentTypes()),
    "extension/package.json": strToU8(
      `${JSON.stringify({ ...shipped, engines: { vscode: engines.vscode } }, undefined, 2)}\n`,
    ),
    ...Object.fromEntries(Object.entries(SHIPPED).map(([name, path]) => [`extension/${name}`, read(path)])),
  };
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

function vsixManifest({ name, version, publisher, displayName, description, keywords, categories, engines }, words) {
  const spoken = (text) => escapeXml(words[text.slice(1, -1)] ?? text);
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}" />
    <DisplayName>${spoken(displayName)}</DisplayName>
    <Description xml:space="preserve">${spoken(description)}</Description>
    <Tags>${escapeXml(keywords.join(","))}</Tags>
    <Categories>${escapeXml(categories.join(","))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${escapeXml(engines.vscode)}" />
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace" />
      <Property Id="Microsoft.VisualStudio.Code.ExecutesCode" Value="true" />
      <Property Id="Microsoft.VisualStudio.Services.GitHubFlavoredMarkdown" Value="true" />
      <Property Id="Microsoft.VisualStudio.Services.Content.Pricing" Value="Free" />
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code" />
  </Installation>
  <Dependencies />
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true" />
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/readme.md" Addressable="true" />
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true" />
  </Assets>
</PackageManifest>
`;
}

function contentTypes() {
  const defaults = Object.entries(TYPES).map(
    ([ending, type]) => `<Default Extension=".${ending}" ContentType="${type}" />`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join("")}</Types>
`;
}

function escapeXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
