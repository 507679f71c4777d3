namespace PerformanceBudget.Agreement;

/// <summary>Counts documents by what was done to them and what became of them.</summary>
internal sealed class Tally
{
    private static readonly Outcome[] Outcomes = Enum.GetValues<Outcome>();

    private readonly Dictionary<(string Kind, Outcome Outcome), int> _documents = [];
    private readonly Dictionary<string, int> _codesBeyond = new(StringComparer.Ordinal);

    public int this[Outcome outcome] => DocumentGenerators.Kinds.Sum(kind => Count(kind, outcome));

    public void Add(string kind, Verdict verdict)
    {
        _documents[(kind, verdict.Outcome)] = Count(kind, verdict.Outcome) + 1;
        if (verdict.Outcome == Outcome.BeyondTheSchema)
        {
            foreach (var code in verdict.Codes)
            {
                _codesBeyond[code] = _codesBeyond.GetValueOrDefault(code) + 1;
            }
        }
    }

    public void Print(TextWriter output)
    {
        output.WriteLine($"{"Documents", -16}{string.Concat(Outcomes.Select(outcome => $"{outcome, 16}"))}");
        foreach (var kind in DocumentGenerators.Kinds)
        {
            output.WriteLine(
                $"{kind, -16}{string.Concat(Outcomes.Select(outcome => $"{Count(kind, outcome), 16}"))}"
            );
        }

        output.WriteLine(
            $"{"together", -16}{string.Concat(Outcomes.Select(outcome => $"{this[outcome], 16}"))}"
        );
        var codes = BeyondTheSchema.Codes.Select(code => $"{code} {_codesBeyond.GetValueOrDefault(code)}");
        output.WriteLine($"Refused by the reader alone: {string.Join(", ", codes)}.");
    }

    private int Count(string kind, Outcome outcome) => _documents.GetValueOrDefault((kind, outcome));
}
