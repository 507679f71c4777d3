using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace PerformanceBudget.Testing;

/// <summary>Mistakes in amounts and calculations.</summary>
internal static class AmountMistakes
{
    private const string Codes = "PB1 PB2 PB3013 PB3014 PB4002 PB4010 PB5001 PB5002 PB5003";

    private static readonly string[] Units = ["万元", "元"];

    private static readonly string[] Sides = ["/funding", "/annualFunding"];

    public static ImmutableArray<MistakeKind> Kinds { get; } =
    [
        new("01", "digits exchanged: budget line", MistakeBar.Money, Codes, SwapLine),
        new(
            "02",
            "digits exchanged: total of a section, overview or its part",
            MistakeBar.Money,
            Codes,
            SwapTotal
        ),
        new("03", "digits exchanged: the whole form", MistakeBar.Money, Codes, SwapForm),
        new("04", "digits exchanged: one cell of the form", MistakeBar.Money, Codes, SwapCell),
        new("05", "元 for 万元 or back: budget line", MistakeBar.Money, Codes, SlipLine),
        new("06", "元 for 万元 or back: total, part, headline, restated", MistakeBar.Money, Codes, SlipTotal),
        new("07", "元 for 万元 or back: in a formula", MistakeBar.Money, Codes, SlipFormula),
        new("08", "factor of a formula", MistakeBar.Money, Codes, ChangeFactor),
        new("09", "result of a formula", MistakeBar.Money, Codes, ChangeResult),
        new("10", "budget line lost", MistakeBar.Money, Codes, DeleteLine),
        new("10b", "line below a line lost", MistakeBar.Money, Codes, DeletePart),
        new("11", "budget line twice", MistakeBar.Money, Codes, RepeatLine),
        new("12", "a part listed as if it were all", MistakeBar.Money, Codes, ForgetOfWhich),
        new("13", "part larger than its whole", MistakeBar.Money, Codes, EnlargePart),
    ];

    /// <summary>The line, and what it is compared with: the sums that it is in, its own parts and texts.</summary>
    public static ImmutableArray<string> PlacesOf(string line)
    {
        var project = Sheet.ProjectOf(line);
        var places = ImmutableArray.CreateBuilder<string>();
        places.Add(line);
        for (var parent = Sheet.ParentOf(line); parent != project; parent = Sheet.ParentOf(parent))
        {
            places.Add("=" + parent);
            places.Add(parent + "/stated");
            places.Add(parent + "/amount");
        }

        places.Add(project + "/annualFunding");
        return places.ToImmutable();
    }

    private static bool IsPartOfASum(Sheet sheet, string line)
    {
        var owner = Sheet.ParentOf(Sheet.ParentOf(line));
        return sheet.Text(owner + "/breakdown") != "partial" && sheet.Text(line + "/stated") is not null;
    }

    private static string? PickLine(Sheet sheet, Pen pen) =>
        Pick(pen, sheet.Lines().Where(line => IsPartOfASum(sheet, line)));

    internal static string? Pick(Pen pen, IEnumerable<string> places) =>
        places.ToArray() is { Length: > 0 } some ? pen.Pick(some.AsSpan()) : null;

    private static Mistake? SwapLine(Sheet sheet, Pen pen)
    {
        if (
            PickLine(sheet, pen) is not { } line
            || sheet.Text(line + "/stated") is not { } before
            || Digits.Swap(before, pen) is not { } after
        )
        {
            return null;
        }

        sheet.SetStated(line, after);
        return Mistake.At($"{before} → {after}", PlacesOf(line));
    }

    private static Mistake? SwapTotal(Sheet sheet, Pen pen)
    {
        if (
            PickTotal(sheet, pen, withHeadline: false) is not { } place
            || sheet.Text(place) is not { } before
            || Digits.Swap(before, pen) is not { } after
        )
        {
            return null;
        }

        sheet.Set(place, after);
        return Mistake.At($"{before} → {after}", PlacesOfTotal(place));
    }

    private static string? PickTotal(Sheet sheet, Pen pen, bool withHeadline) =>
        Pick(
            pen,
            sheet
                .Projects.SelectMany(project =>
                    sheet
                        .Items(project + "/statement/overview/parts")
                        .Select(part => part + "/stated")
                        .Append(project + "/budget/stated")
                        .Append(project + "/statement/overview/stated")
                )
                .Concat(withHeadline && !sheet.IsSelection ? ["/headline/stated"] : [])
                .Concat(withHeadline ? sheet.Lines().SelectMany(line => sheet.Items(line + "/restated")) : [])
                .Where(place => sheet.Text(place) is not null)
        );

    private static ImmutableArray<string> PlacesOfTotal(string place)
    {
        if (place == "/headline/stated")
        {
            return [place];
        }

        var project = Sheet.ProjectOf(place);
        return place.Contains("/restated/", StringComparison.Ordinal)
                ? [Sheet.ParentOf(Sheet.ParentOf(place))]
            : place.Contains("/overview/", StringComparison.Ordinal)
                ? [place, project + "/statement/overview", project + "/annualFunding"]
            : [place, "=" + project + "/budget", "=" + project + "/budget/lines", project + "/annualFunding"];
    }

    private static Mistake? SwapForm(Sheet sheet, Pen pen)
    {
        var project = Pick(
            pen,
            sheet.Projects.Where(one =>
                sheet[one + "/budget/stated"] is not null
                && sheet.Text(one + "/budget/covers") != "projectLife"
                && sheet[one + "/annualFunding/total"] is not null
            )
        );
        if (project is null)
        {
            return null;
        }

        var total = sheet.Number(project + "/annualFunding/total")!.Value;
        if (Digits.Swap(Digits.Plain(total), pen) is not { } after)
        {
            return null;
        }

        var cells = Cells(sheet, project).ToArray();
        var own = cells.Where(cell => sheet.Number(cell) is { } number && number != 0).ToArray();
        if (own.Length < 2 || own.Any(cell => sheet.Number(cell) != total))
        {
            return null;
        }

        foreach (var cell in own)
        {
            sheet.Set(cell, JsonNode.Parse(after));
        }

        return Mistake.At(
            $"{total} → {after}",
            project + "/annualFunding",
            "=" + project + "/budget",
            "=" + project + "/budget/lines",
            project + "/budget/stated",
            project + "/statement/overview/stated"
        );
    }

    private static IEnumerable<string> Cells(Sheet sheet, string project) =>
        Sides.SelectMany(side => Sources(sheet, project + side).Prepend(project + side + "/total"));

    internal static IEnumerable<string> Sources(Sheet sheet, string pointer) =>
        sheet
            .Items(pointer + "/sources")
            .SelectMany(source =>
                (sheet[source + "/partial"] is null ? Sources(sheet, source) : []).Prepend(source + "/amount")
            );

    private static Mistake? SwapCell(Sheet sheet, Pen pen)
    {
        var cell = Pick(
            pen,
            sheet.Projects.SelectMany(project =>
                Sides
                    .Where(side => sheet.Items(project + side + "/sources").Any())
                    .SelectMany(side => Sources(sheet, project + side).Prepend(project + side + "/total"))
                    .Where(one => sheet.Number(one) is { } number && number > 0)
            )
        );
        if (cell is null || Digits.Swap(Digits.Plain(sheet.Number(cell)!.Value), pen) is not { } after)
        {
            return null;
        }

        var before = sheet.Number(cell);
        sheet.Set(cell, JsonNode.Parse(after));
        var side = string.Join('/', cell.Split('/').Take(4));
        return Mistake.At($"{before} → {after}", cell, side);
    }

    private static string? Slip(string amount) =>
        amount.EndsWith(Units[0], StringComparison.Ordinal) ? amount[..^2] + Units[1]
        : amount.EndsWith(Units[1], StringComparison.Ordinal)
        && !amount.EndsWith("亿元", StringComparison.Ordinal)
            ? amount[..^1] + Units[0]
        : null;

    private static Mistake? SlipLine(Sheet sheet, Pen pen)
    {
        if (
            PickLine(sheet, pen) is not { } line
            || sheet.Text(line + "/stated") is not { } before
            || Slip(before) is not { } after
            || !StatedAmount.TryParse(after, out _)
        )
        {
            return null;
        }

        sheet.SetStated(line, after);
        return Mistake.At($"{before} → {after}", PlacesOf(line));
    }

    private static Mistake? SlipTotal(Sheet sheet, Pen pen)
    {
        if (
            PickTotal(sheet, pen, withHeadline: true) is not { } place
            || sheet.Text(place) is not { } before
            || Slip(before) is not { } after
            || !StatedAmount.TryParse(after, out _)
        )
        {
            return null;
        }

        sheet.Set(place, after);
        if (
            place.Contains("/overview/parts/", StringComparison.Ordinal)
            && AddsUp(sheet, Sheet.ProjectOf(place) + "/statement/overview")
        )
        {
            return null;
        }

        return Mistake.At($"{before} → {after}", PlacesOfTotal(place));
    }

    // Who changes the unit of a part so that the parts add up has mended a mistake.
    private static bool AddsUp(Sheet sheet, string overview) =>
        sheet.Text(overview + "/stated") is { } stated
        && sheet.Items(overview + "/parts").Select(part => sheet.Text(part + "/stated")!).ToArray()
            is { Length: > 0 } parts
        && Money.Sum(parts.Select(part => StatedAmount.Parse(part).Value))
            == StatedAmount.Parse(stated).Value;

    private static (string Line, string Formula)? PickFormula(Sheet sheet, Pen pen) =>
        Pick(pen, sheet.Lines().Where(line => sheet.Text(line + "/formula") is not null)) is { } line
            ? (line, sheet.Text(line + "/formula")!)
            : null;

    private static Mistake? ChangeFormula(Sheet sheet, string line, string before, string after)
    {
        if (!CostFormula.TryParse(after, out _))
        {
            return null;
        }

        sheet.Set(line + "/formula", after);
        return Mistake.At($"{before} → {after}", PlacesOf(line));
    }

    private static Mistake? SlipFormula(Sheet sheet, Pen pen)
    {
        if (
            PickFormula(sheet, pen) is not var (line, before)
            || !before.Contains('元', StringComparison.Ordinal)
        )
        {
            return null;
        }

        var places = Enumerable.Range(0, before.Length).Where(i => before[i] == '元').ToArray();
        var place = pen.Pick(places.AsSpan());
        return ChangeFormula(
            sheet,
            line,
            before,
            place > 0 && before[place - 1] == '万' ? before.Remove(place - 1, 1) : before.Insert(place, "万")
        );
    }

    private static Mistake? ChangeFactor(Sheet sheet, Pen pen)
    {
        if (PickFormula(sheet, pen) is not var (line, before))
        {
            return null;
        }

        var end =
            before.IndexOf('=', StringComparison.Ordinal) is var sign && sign < 0 ? before.Length : sign;
        var factors = Digits.All(before[..end]);
        return factors.Count == 0
            ? null
            : ChangeFormula(sheet, line, before, Changed(before, pen.Pick(factors.ToArray().AsSpan()), pen));
    }

    private static Mistake? ChangeResult(Sheet sheet, Pen pen)
    {
        if (
            PickFormula(sheet, pen) is not var (line, before)
            || before.IndexOf('=', StringComparison.Ordinal) is var sign && sign < 0
        )
        {
            return null;
        }

        var result = Digits.All(before).Where(number => number.Index > sign).ToArray();
        return result.Length == 0
            ? null
            : ChangeFormula(sheet, line, before, Changed(before, result[0], pen));
    }

    // Exchanged digits, one too many or too few, or a zero too many: what a hand does.
    private static string Changed(string text, (int Index, string Text) number, Pen pen)
    {
        var swapped = Digits.Swap(number.Text, pen);
        var value = decimal.Parse(number.Text, System.Globalization.CultureInfo.InvariantCulture);
        var after = pen.Between(0, 2) switch
        {
            0 when swapped is not null => swapped,
            1 => Digits.Plain(value * 10),
            _ => Digits.Plain(value + (value >= 100 ? 10 : 1)),
        };
        return text.Remove(number.Index, number.Text.Length).Insert(number.Index, after);
    }

    private static Mistake? DeleteLine(Sheet sheet, Pen pen)
    {
        var line = Pick(
            pen,
            sheet
                .Projects.Where(project => sheet.Text(project + "/budget/breakdown") != "partial")
                .SelectMany(project => sheet.Items(project + "/budget/lines"))
                .Where(line =>
                    sheet.Number(line + "/amount") > 0 && sheet.Items(Sheet.ParentOf(line)).Count() > 1
                )
        );
        if (line is null)
        {
            return null;
        }

        var places = PlacesOf(line).RemoveAt(0);
        var text = sheet.Text(line + "/name")!;
        sheet.Remove(line);
        return Mistake.At($"without {text}", places);
    }

    private static Mistake? DeletePart(Sheet sheet, Pen pen)
    {
        var line = Pick(
            pen,
            sheet
                .Lines()
                .Where(line =>
                    line.Split('/').Length > 6
                    && IsPartOfASum(sheet, line)
                    && sheet.Items(Sheet.ParentOf(line)).Count() > 1
                )
        );
        if (line is null)
        {
            return null;
        }

        var places = PlacesOf(line).RemoveAt(0);
        var text = sheet.Text(line + "/name")!;
        sheet.Remove(line);
        return Mistake.At($"without {text}", [.. places, Sheet.ParentOf(Sheet.ParentOf(line))]);
    }

    private static Mistake? RepeatLine(Sheet sheet, Pen pen)
    {
        if (PickLine(sheet, pen) is not { } line)
        {
            return null;
        }

        var lines = sheet[Sheet.ParentOf(line)]!.AsArray();
        lines.Add(sheet[line]!.DeepClone());
        return Mistake.At(
            $"{sheet.Text(line + "/name")} twice",
            [.. PlacesOf(line), $"{Sheet.ParentOf(line)}/{lines.Count - 1}"]
        );
    }

    private static Mistake? ForgetOfWhich(Sheet sheet, Pen pen)
    {
        var partial = Pick(pen, sheet.Lines().Where(line => sheet.Text(line + "/breakdown") == "partial"));
        if (partial is not null)
        {
            sheet.Remove(partial + "/breakdown");
            return Mistake.At("without 其中", partial);
        }

        return AddPart(sheet, pen, 0.3m) is { } line ? Mistake.At("part without 其中", line) : null;
    }

    private static Mistake? EnlargePart(Sheet sheet, Pen pen)
    {
        if (AddPart(sheet, pen, 1.5m) is not { } line)
        {
            return null;
        }

        sheet.Set(line + "/breakdown", "partial");
        return Mistake.At("part larger than the whole", line);
    }

    private static string? AddPart(Sheet sheet, Pen pen, decimal share)
    {
        var line = Pick(
            pen,
            sheet
                .Lines()
                .Where(line =>
                    sheet[line + "/lines"] is null
                    && sheet[line + "/formula"] is null
                    && sheet.Number(line + "/amount") > 1_000
                    && line.Split('/').Length == 6
                )
        );
        if (line is null)
        {
            return null;
        }

        var amount = Money.FromYuan(Math.Floor(sheet.Number(line + "/amount")!.Value * share / 100) * 100);
        sheet.Set(
            line + "/lines",
            new JsonArray(
                new JsonObject
                {
                    ["name"] = "印刷费",
                    ["amount"] = JsonNode.Parse(amount.ToString()),
                    ["stated"] = StatedAmount.FromMoney(amount, AmountUnit.TenThousandYuan, 2).ToString(),
                }
            )
        );
        return line;
    }
}
