namespace PerformanceBudget.Documents.Testing;

/// <summary>Draws a rule in one of the ways in which programs draw them.</summary>
internal sealed class RuleStroke
{
    private const double DashLength = 3;
    private const double DotStep = 2;

    private readonly PrintOptions _options;
    private readonly double _thickness;
    private readonly Random _random;

    public RuleStroke(PrintOptions options, PrintStyle style)
    {
        _options = options;
        _thickness = style.Thickness;
        _random = new Random(options.Seed);
    }

    public IEnumerable<PaperMark> Draw(TableRule rule)
    {
        if (_options.RuleDefects.HasFlag(RuleDefects.Gaps))
        {
            rule = rule with { From = rule.From + Gap(), To = rule.To - Gap() };
        }

        var color = rule.IsWhite ? PaperColor.White : PaperColor.Black;
        return _options.Rules switch
        {
            RuleStyle.None => [],
            RuleStyle.Rectangles => [Rectangle(rule, _thickness, color)],
            RuleStyle.Double =>
            [
                Stroke(rule with { At = rule.At - _thickness }, _thickness / 2, color),
                Stroke(rule with { At = rule.At + _thickness }, _thickness / 2, color),
            ],
            RuleStyle.Dashed => [Stroke(rule, _thickness, color) with { Dash = DashLength }],
            RuleStyle.DashedInPieces => Pieces(rule, 2 * DashLength, DashLength)
                .Select(piece => Stroke(piece, _thickness, color)),
            RuleStyle.Dotted => Pieces(rule, DotStep, _thickness)
                .Select(piece => Rectangle(piece, _thickness, color)),
            _ => [Stroke(rule, _thickness, color)],
        };
    }

    /// <summary>Half of what is missing at a crossing: 0.5 to 1.5 points.</summary>
    private double Gap() => 0.5 + _random.NextDouble();

    private static IEnumerable<TableRule> Pieces(TableRule rule, double step, double length)
    {
        for (var from = rule.From; from < rule.To; from += step)
        {
            yield return rule with
            {
                From = from,
                To = Math.Min(rule.To, from + length),
            };
        }
    }

    private static PaperStroke Stroke(TableRule rule, double thickness, PaperColor color) =>
        rule.IsHorizontal
            ? new(rule.From, rule.At, rule.To, rule.At, thickness, color)
            : new(rule.At, rule.From, rule.At, rule.To, thickness, color);

    private static PaperFill Rectangle(TableRule rule, double thickness, PaperColor color) =>
        rule.IsHorizontal
            ? new(rule.From, rule.At - (thickness / 2), rule.To - rule.From, thickness, color)
            : new(rule.At - (thickness / 2), rule.From, thickness, rule.To - rule.From, color);
}
