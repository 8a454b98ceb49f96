// How VitePress makes the site; scripts/docs.mjs puts this beside the pages and says what is theirs in `site.json`.

import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { slug } from './slug.mjs'

const folder = import.meta.dirname
const { sidebar, base, pictures } = JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8'))

/** Pictures are part of the page, so that their colours follow the page's and not only the system's. */
function inlinePictures(markdown) {
  const image = markdown.renderer.rules.image
  markdown.renderer.rules.image = (tokens, index, ...rest) => {
    const source = tokens[index].attrGet('src') ?? ''
    if (!/(^|\/)pictures\/[\w-]+\.svg$/.test(source)) return image(tokens, index, ...rest)
    const svg = readFileSync(join(pictures, basename(source)), 'utf8').replace(/<style>.*?<\/style>/s, '')
    return `<span class="picture" v-pre>${svg.trim()}</span>`
  }
}

export default {
  title: 'tensorbridge',
  description: 'TypeScript programs that train and run genuine TensorFlow and Keras models',
  lang: 'en',
  base,
  srcDir: '.',
  lastUpdated: false,
  metaChunk: true,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }]],
  markdown: {
    theme: { light: 'github-light', dark: 'github-dark' },
    anchor: { slugify: slug },
    config: inlinePictures,
  },
  themeConfig: {
    logo: '/icon.svg',
    search: { provider: 'local', options: { detailedView: true } },
    outline: { level: [2, 3] },
    sidebar,
    nav: [
      { text: 'Guide', link: '/guide' },
      { text: 'Examples', link: '/examples/' },
      { text: 'API', link: '/api/' },
    ],
    docFooter: { prev: 'Before', next: 'Next' },
    externalLinkIcon: true,
    footer: { message: 'MIT licence' },
  },
}
