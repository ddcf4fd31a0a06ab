/// Version 6: organisations that people refer to, and lines that say who says and owns them, what they are about, and their tags.
extension Schema {
    static let toVersion6 = Step(
        replaced: replacedPeople + replacedLines, made: organisedPeople + linesOfSomebody)
}
