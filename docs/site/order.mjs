// The order of the site: groups of pages as the side bar shows them. A page of docs/ that is not named here comes last, under
// "More"; its title is its first heading. Names of pages that are not there do no harm.

export const groups = [
  {
    text: 'Guide',
    pages: [
      'guide',
      'concepts',
      'training',
      'optimizers',
      'conversions',
      'errors',
      'interchange',
      'parity',
      'sync',
      'repl',
    ],
  },
  { text: 'Coming from', pages: ['from-python', 'pythonia', 'from-tfjs', 'from-losttech'] },
  {
    text: 'Running',
    pages: ['environment', 'devices', 'backends', 'view', 'warm-starts', 'containers', 'remote', 'security'],
  },
  { text: 'More', pages: [] },
  { text: 'Reference', pages: ['api/index', 'typings', 'benchmarks', 'reliability'] },
  { text: 'How it is made', pages: ['architecture', 'protocol', 'contributing', 'changelog'] },
]

/** The group that takes the pages which no other one names. */
export const others = 'More'
