// Questions that come together are answered together: while one batch is on its way, the next one gathers. So the more is
// asked, the larger the batches, and nobody waits for a clock.

export class Batcher<Question, Answer> {
  /** How many questions were in each batch so far. */
  readonly sizes: number[] = []
  readonly #answerAll: (questions: Question[]) => PromiseLike<Answer[]>
  #waiting: { question: Question; resolve: (answer: Answer) => void; reject: (error: unknown) => void }[] = []
  #isAnswering = false

  /** `answerAll` gives an answer for each question, in their order; when it fails, each question of the batch fails with it. */
  constructor(answerAll: (questions: Question[]) => PromiseLike<Answer[]>) {
    this.#answerAll = answerAll
  }

  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ question, resolve, reject })
      if (!this.#isAnswering) void this.#answer()
    })
  }

  async #answer(): Promise<void> {
    this.#isAnswering = true
    while (this.#waiting.length > 0) {
      const batch = this.#waiting
      this.#waiting = []
      this.sizes.push(batch.length)
      try {
        const answers = await this.#answerAll(batch.map(({ question }) => question))
        batch.forEach(({ resolve }, index) => {
          resolve(answers[index]!)
        })
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    this.#isAnswering = false
  }
}
