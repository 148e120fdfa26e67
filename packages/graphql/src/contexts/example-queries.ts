/** A query that is ready to run in GraphiQL. */
export interface ExampleQuery {
  readonly title: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

const loading: ExampleQuery = {
  title: 'Loading',
  query: `# 一辆车按规定最多装几层、横向几排，要横向四排还差多少，以及装车图
# How high and how many abreast a truck is loaded, what four abreast would take, and the drawing
query Loading($truck: LoadingLimitInput!, $order: LoadingPlanInput!) {
  loadingLimit(input: $truck) {
    ... on LoadingLimitDecided {
      outcome {
        ... on LoadingLimitLimitOutcome {
          layers
          abreast
          arrangement
          wish
        }
        ... on LoadingLimitRefusedOutcome {
          reason
        }
      }
    }
    ... on Decided {
      explanation
      clauses {
        id
        text {
          zh
        }
      }
    }
    ... on Undecided {
      explanation
    }
    ... on InvalidInput {
      errors {
        message
      }
    }
  }
  loadingLimitNearest(input: $truck, target: { abreast: four }) {
    ... on NearestChange {
      text {
        zh
        en
      }
    }
  }
  loadingDrawing(input: $order) {
    ... on LoadingDrawing {
      svg
    }
    ... on InvalidInput {
      errors {
        message
      }
    }
  }
}
`,
  variables: {
    truck: { cargo: 'bagged', braces: false, special: false, line: 'line1', method: 'hand', width: 2.68 },
    order: {
      cargo: 'bagged',
      braces: false,
      special: false,
      line: 'line1',
      method: 'hand',
      width: 2.78,
      length: 12.5,
      tonnes: 32,
      floorHeight: 1.2,
    },
  },
}

/** One query an area, as the tabs that GraphiQL opens with. */
export const exampleQueries: readonly ExampleQuery[] = [loading]
