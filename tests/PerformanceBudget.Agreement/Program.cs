using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PerformanceBudget.Agreement;
using Outcome = PerformanceBudget.Agreement.Outcome;

// Arguments: how many documents, and the script that judges by the schema.
const int ShownDisagreements = 5;
const int ShrinkingSteps = 500;
const int ShownLength = 4_000;
const int Size = 50;
const int BatchSize = 24_000;
const ulong FixedSeed = 20_261_122;

var count = int.Parse(args[0], CultureInfo.InvariantCulture);
var seed = FreshCases.AreAskedFor ? (ulong)Random.Shared.NextInt64() : FixedSeed;
using var judge = new SchemaJudge(args[1]);
var tally = new Tally();
var disagreements = new List<DocumentCase>();

foreach (var (document, verdict) in Documents().SelectMany(batch => Verdicts(batch)))
{
    tally.Add(document.Kind, verdict);
    if (verdict.Outcome == Outcome.Disagreement)
    {
        disagreements.Add(document);
    }
}

tally.Print(Console.Out);
foreach (var document in disagreements.Take(ShownDisagreements))
{
    var (smallest, verdict) = Smallest(document);
    var text = smallest.ToString();
    Console.WriteLine(
        $"\n{verdict.Account}\n{(text.Length <= ShownLength ? text : text[..ShownLength] + "…")}"
    );
}

Console.WriteLine($"{count} documents of seed {seed}, {disagreements.Count} disagreements.");
return disagreements.Count == 0 ? 0 : 1;

// A batch at a time, because the generators give all of a sample at once.
IEnumerable<IReadOnlyList<DocumentCase>> Documents()
{
    for (var done = 0; done < count; done += BatchSize)
    {
        yield return DocumentGenerators
            .DocumentCase()
            .Generator.Sample(
                Math.Min(BatchSize, count - done),
                new Rnd(seed + (ulong)(done / BatchSize)),
                Size
            );
    }
}

IEnumerable<(DocumentCase Document, Verdict Verdict)> Verdicts(IEnumerable<DocumentCase> documents) =>
    judge
        .Judge([.. documents], document => document.Utf8)
        .Select(judged => (judged.Document, Verdict.On(judged.Document, judged.Verdict)));

// Takes parts away as long as the disagreement stays.
(DocumentCase Document, Verdict Verdict) Smallest(DocumentCase document)
{
    var smallest = Verdicts([document]).Single();
    for (var step = 0; step < ShrinkingSteps; step++)
    {
        var smaller = Verdicts(DocumentGenerators.Smaller(smallest.Document))
            .Where(judged => judged.Verdict.Outcome == Outcome.Disagreement)
            .ToList();
        if (smaller.Count == 0)
        {
            break;
        }

        smallest = smaller.MinBy(judged => judged.Document.Utf8.Length);
    }

    return smallest;
}
