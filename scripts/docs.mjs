// `npm run docs`: makes the documentation's site in docs/dist. The pages are docs/*.md and some more files of the repository
// (scripts/pages.mjs), the API's pages are made of src by TypeDoc, and VitePress makes the site of all of them. Both tools are
// those of docs/site/package-lock.json; they are installed below .cache, apart from what development needs.
// `-- --serve` shows the site afterwards. DOCS_BASE is the path below which it will be served (`/` by default), DOCS_SOURCE the
// address of the repository's files, for links to sources.

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, extname, join, normalize } from 'node:path'
import { asSitePage, pages, sidebar } from './pages.mjs'
import { hashOf, inRepository, main, mustRun, npm, readIfThere, ready, step } from './steps.mjs'

const work = inRepository('.cache', 'docs')
const staging = join(work, 'pages')
const output = inRepository('docs', 'dist')
const base = process.env.DOCS_BASE ?? '/'
const [command, ...first] = npm()

async function install() {
  const manifests = ['docs/site/package.json', 'docs/site/package-lock.json']
  const stamp = join(work, 'node_modules', '.stamp')
  const hash = hashOf(manifests)
  if (readIfThere(stamp) === hash) return ready('tools of the documentation')
  await step('tools of the documentation: npm ci', async () => {
    mkdirSync(work, { recursive: true })
    for (const each of manifests) cpSync(inRepository(each), join(work, each.replace('docs/site/', '')))
    await mustRun(command, [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: work,
    })
    writeFileSync(stamp, hash)
  })
}

/** The pages as the site has them, with the configuration and the theme beside them. */
function stage() {
  rmSync(staging, { recursive: true, force: true })
  for (const [path, place] of pages()) {
    const target = join(staging, place)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, asSitePage(path, readFileSync(inRepository(path), 'utf8'), process.env.DOCS_SOURCE))
  }
  const site = join(staging, '.vitepress')
  for (const name of ['config.mjs', 'slug.mjs', 'theme']) {
    cpSync(inRepository('docs', 'site', name), join(site, name), { recursive: true })
  }
  mkdirSync(join(staging, 'public'))
  cpSync(inRepository('src', 'view', 'page', 'icon.svg'), join(staging, 'public', 'icon.svg'))
  return `${pages().size} pages`
}

/** Runs a tool that is installed below .cache/docs, there. */
async function useTool(name, file, args) {
  return mustRun(process.execPath, [join(work, 'node_modules', name, 'bin', file), ...args], { cwd: work })
}

/** The pages of the API, one for each exported name, and their part of the side bar. */
async function api() {
  await useTool('typedoc', 'typedoc', ['--options', inRepository('docs', 'site', 'typedoc.json')])
  const kinds = {
    functions: 'Functions',
    classes: 'Classes',
    interfaces: 'Interfaces',
    'type-aliases': 'Types',
    variables: 'Values',
  }
  const items = Object.entries(kinds).flatMap(([folder, text]) => {
    const at = join(staging, 'api', folder)
    const names = existsSync(at) ? readdirSync(at).map((file) => file.replace(/\.md$/, '')) : []
    return names.length === 0
      ? []
      : [{ text, collapsed: true, items: names.sort().map((name) => ({ text: name, link: `/api/${folder}/${name}` })) }]
  })
  const facts = {
    base,
    pictures: inRepository('docs', 'pictures'),
    sidebar: { '/': sidebar(), '/api/': [{ text: 'API', link: '/api/', items }] },
  }
  writeFileSync(join(staging, '.vitepress', 'site.json'), JSON.stringify(facts))
  return `${items.flatMap((each) => each.items).length} names`
}

const site = async () => {
  await useTool('vitepress', 'vitepress.js', ['build', staging, '--outDir', output])
}

/** Serves the site on this machine until it is stopped. */
async function serve() {
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname))
    const inSite = path.startsWith(base) ? path.slice(base.length) : path.slice(1)
    const found = [inSite, `${inSite}.html`, join(inSite, 'index.html')]
      .map((each) => join(output, each))
      .find((each) => each.startsWith(output) && existsSync(each) && statSync(each).isFile())
    const file = found ?? join(output, '404.html')
    response.writeHead(found ? 200 : 404, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    response.end(readFileSync(file))
  })
  await new Promise((resolve) => server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', resolve))
  return `It is served at http://127.0.0.1:${server.address().port}${base} until Ctrl-C.`
}

await main(
  async () => {
    await install()
    await step('pages', stage)
    await step('API', api)
    await step('site', site)
    console.log('The site is in docs/dist.')
    if (process.argv.includes('--serve')) console.log(await serve())
    else console.log('1 passed, 0 failed, 0 skipped')
  },
  { counts: true },
)
