import ArgumentParser
import Localization
import Script
import Words
import Workshop

/// Grids: what is rated by which criteria, their papers, and what these come to.
struct GridCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grid",
        abstract: "Ratings by criteria: competences, a label, feedback, figures; their papers and what they come to.",
        usage: "halqa grid FILE list|show|add|blank|rate|key|remove|settle|class|certificate|compare GRID …",
        discussion: """
            A grid comes with the script, or from a file of its own (add). A paper is one line: a mark for each criterion, \
            in the grid's order; 3 is a value, 3+ one whose task falls to the person and 3- one whose task does not (3 alone says \
            neither, and is counted as neither), a point is blank, and what bears a mark out stands in brackets behind it: \
            3 (two invoices); words that are asked for stand behind a point: . (the boiler room). Nothing is ever chosen by a grid: it says the middle, the spread, and \
            how many answered. Recommendations of the training programme are ideas that won a closed vote, or that halqa line \
            FILE adopt adopted.
            """,
        subcommands: [
            GridList.self, GridShow.self, GridAdd.self, GridBlank.self, GridRate.self, GridPile.self, GridRemove.self,
            GridSettle.self, GridClass.self, GridCertificate.self, GridCompare.self,
        ],
        defaultSubcommand: GridList.self)
}
