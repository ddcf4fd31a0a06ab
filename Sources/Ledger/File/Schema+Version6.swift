/// Version 6: organisations that people refer to.
extension Schema {
    static let toVersion6 = Step(replaced: replacedPeople, made: organisedPeople)
}
