import HTML

/// What stands on papers of one page: figures, tasks, short lists, a day by the clock.
extension HTMLPage {
    mutating func write(_ figures: [Document.Figure]) {
        element("div", [("class", "figures")]) { page in
            for figure in figures {
                page.element("p") { page in
                    page.inline("b", figure.number)
                    for caption in figure.captions { page.inline("span", caption, [("class", "detail")]) }
                }
            }
        }
    }

    mutating func write(_ tasks: [Document.Task]) {
        element("ul", [("class", "tasks")]) { page in
            for task in tasks {
                page.newline()
                page.element("li") { page in
                    page.inline("span", task.isDone ? "☑" : "☐")
                    page.inline("b", task.due)
                    page.inline("span", task.owner, [("class", "who")])
                    page.inline("span", task.text, [("class", "what")])
                }
            }
        }
    }

    mutating func write(_ list: Document.List) {
        inline("h3", list.title)
        element("ul") { page in
            for item in list.items { page.inline("li", item) }
        }
    }

    mutating func write(_ hours: [Document.Hour]) {
        element("table") { page in
            page.element("tbody") { page in
                for hour in hours {
                    page.newline()
                    page.element("tr", hour.isPause ? [("class", "pause")] : []) { page in
                        page.inline("td", hour.hours, [("class", "hours")])
                        for title in hour.titles { page.inline("td", title) }
                    }
                }
            }
        }
    }
}
