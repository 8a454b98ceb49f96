// How large the tests of hostile conditions are: small in the suite; `npm run campaign` sets larger ones by environment
// variables and reads the figures that they note.

import { appendFileSync } from 'node:fs'

/** Whether this is a campaign, and not the suite. */
export const isCampaign: boolean = process.env['TENSORBRIDGE_CAMPAIGN'] !== undefined

/** A number of a campaign, such as `points`; in the suite the small one. */
export function size(name: string, small: number): number {
  const value = Number(process.env[`TENSORBRIDGE_CAMPAIGN_${name.toUpperCase()}`] ?? Number.NaN)
  return isCampaign && Number.isFinite(value) ? value : small
}

/** The seed of random choices: noted with each figure, so that a run can be had again. */
export const seed: number = size('seed', 20_261_125)

/** A test's time limit: a campaign has as long as it needs. */
export const timeLimit: { readonly timeout: number } = { timeout: isCampaign ? 4 * 3_600_000 : 60_000 }

/** Notes what a test has seen, for the end of the campaign. */
export function note(what: string, figures: Readonly<Record<string, unknown>>): void {
  const file = process.env['TENSORBRIDGE_CAMPAIGN']
  if (file) appendFileSync(file, `${JSON.stringify({ what, ...figures })}\n`)
}

/** The same numbers for the same seed: xorshift. */
export function randomNumbers(start: number): (below: number) => number {
  let state = start | 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}
