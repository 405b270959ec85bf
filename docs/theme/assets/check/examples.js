// A made-up dossier with its files, fetched from the site itself.

/** The example as {day, answers, files}: files by paper. Rejects when something of it cannot be had. */
export async function openExample({ dossier: address }) {
  const source = new URL(address, location.href);
  const get = async (url) => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    return response;
  };
  const dossier = await (await get(source)).json();
  const { files: listed } = await (await get(new URL("manifest.json", source))).json();
  const fetched = new Map(
    await Promise.all(listed.map(async ({ path, url, name }) => [path, new File([await (await get(new URL(url, source))).blob()], name)])),
  );
  const files = Object.fromEntries(Object.entries(dossier.attachments ?? {}).map(([paper, paths]) => [paper, paths.map((path) => fetched.get(path))]));
  return { day: dossier.submitted_on, answers: dossier.answers ?? {}, files };
}
