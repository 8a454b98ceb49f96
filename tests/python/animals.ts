// What the tests of TypeScript classes share.

/** Python source: the plain class that is extended. */
export const ANIMALS = `
class Animal:
    kingdom = 'animals'
    def __init__(self, name, legs=4):
        self.name = name
        self.legs = legs
    def describe(self):
        return f'{self.name} says {self.sound()}'
    def sound(self):
        return 'nothing'
    def walk(self, steps, fast=False, *, on=None):
        return [steps, fast, on]
    @property
    def title(self):
        return 'the ' + self.name
    @classmethod
    def make(cls, name):
        return cls(name)

def sounds(animals):
    return [animal.sound() for animal in animals]
`
