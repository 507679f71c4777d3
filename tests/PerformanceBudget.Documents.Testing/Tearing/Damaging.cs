using System.Globalization;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Damages torn rows on purpose.</summary>
internal sealed class Damaging(Damage damage, Random random)
{
    /// <summary>How many of a hundred rows that can be hit are.</summary>
    private const int RowsHit = 25;

    /// <summary>How many of a hundred rows have a new page before them.</summary>
    private const int PagesBegun = 10;

    private readonly Damage[] _kinds =
    [
        .. Enum.GetValues<Damage>()
            .Where(kind => kind is not (Damage.None or Damage.Mixed) && damage.HasFlag(kind)),
    ];

    public List<TornRow> Apply(List<TornRow> rows)
    {
        if (damage == Damage.None)
        {
            return rows;
        }

        // One row is hit for certain, so that short forms are damaged too.
        var indicators = rows.FindAll(row => row.Kind == RowKind.Indicator);
        var hit = indicators.Count == 0 ? null : random.OneOf(indicators);
        var damaged = new List<TornRow>();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var kind = random.OneOf(_kinds);
            var isPage = kind is Damage.HeadRepeated or Damage.PageNumber;
            if (
                row.Kind != RowKind.Indicator
                || (row != hit && !random.Percent(isPage ? PagesBegun : RowsHit))
            )
            {
                damaged.Add(row);
                continue;
            }

            switch (kind)
            {
                case Damage.HeadRepeated:
                    var head = rows.Take(i).Last(held => held.Kind == RowKind.Head);
                    damaged.Add(new TornRow(RowKind.Head, head.Cells) { BlankLinesBefore = 1 });
                    damaged.Add(row);
                    break;
                case Damage.PageNumber:
                    damaged.Add(PageNumber(i));
                    row.BlankLinesBefore = 1;
                    damaged.Add(row);
                    break;
                case Damage.HeadingTorn:
                    damaged.Add(row);
                    damaged.AddRange(TearHeading(row, i + 1 < rows.Count ? rows[i + 1] : null));
                    break;
                default:
                    damaged.AddRange(Damaged(kind, row));
                    break;
            }
        }

        return damaged;
    }

    private TornRow PageNumber(int i)
    {
        var number = (i + 10).ToString(CultureInfo.InvariantCulture);
        return new TornRow(
            RowKind.Other,
            [(CellRole.Blank, random.OneOf(number, $"- {number} -", $"第 {number} 页", $"— {number} —"))]
        )
        {
            BlankLinesBefore = 1,
        };
    }

    private List<TornRow> Damaged(Damage kind, TornRow row)
    {
        var category = row.IndexOf(CellRole.Category);
        var name = row.IndexOf(CellRole.Name);
        var value = row.IndexOf(CellRole.Value);
        switch (kind)
        {
            case Damage.RowOverPage when name >= 0 && row.Cells[name].Text.Length >= 6:
                return OverPage(row, name);
            case Damage.HeadingLost when category >= 0:
                row.Set(category, string.Empty);
                break;
            case Damage.CategoryGlued when category >= 0 && name > category:
                row.Set(category, row.Cells[category].Text + row.Cells[name].Text);
                row.Cells.RemoveAt(name);
                break;
            case Damage.ValueGlued when name >= 0 && value > name:
                row.Set(name, row.Cells[name].Text + row.Cells[value].Text);
                row.Cells.RemoveAt(value);
                break;
            case Damage.ValueInNextRow when name >= 0 && value > name:
                return ValueInNextRow(row, name);
            case Damage.ValueTorn when value >= 0:
                return ValueTorn(row, value);
        }

        return [row];
    }

    private List<TornRow> OverPage(TornRow row, int name)
    {
        var text = row.Cells[name].Text;
        var cut = random.Next(2, text.Length - 1);
        var rest = row.BlankCopy(name + 1);
        rest.Cells[name] = (CellRole.Name, text[cut..]);
        row.Set(name, text[..cut]);
        if (random.Percent(40))
        {
            // What stands behind the name comes with its end.
            rest.Cells.AddRange(row.Cells.Skip(name + 1));
            row.Cells.RemoveRange(name + 1, row.Cells.Count - name - 1);
        }

        rest.BlankLinesBefore = random.Next(3);
        return [row, rest];
    }

    private List<TornRow> ValueInNextRow(TornRow row, int name)
    {
        var next = row.BlankCopy(random.Percent(50) ? name + 1 : 0);
        next.Cells.AddRange(
            row.Cells.Skip(name + 1).SkipWhile(cell => next.Cells.Count == 0 && cell.Text.Length == 0)
        );
        row.Cells.RemoveRange(name + 1, row.Cells.Count - name - 1);
        return [row, next];
    }

    /// <summary>The unit of a value, or the end of a long one, goes to the same place in the next row.</summary>
    private static List<TornRow> ValueTorn(TornRow row, int value)
    {
        const int LongValue = 6;
        var text = row.Cells[value].Text;
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        var cut = bracket > 0 ? bracket : text.Length / 2;
        if (bracket <= 0 && text.Length < LongValue)
        {
            return [row];
        }

        var rest = row.BlankCopy(value + 1);
        rest.Cells[value] = (CellRole.Value, text[cut..]);
        row.Set(value, text[..cut]);
        return [row, rest];
    }

    /// <summary>The end of a heading goes to the same place in the next row, or to a row of its own.</summary>
    private List<TornRow> TearHeading(TornRow row, TornRow? next)
    {
        var category = row.IndexOf(CellRole.Category);
        if (category < 0)
        {
            return [];
        }

        var text = row.Cells[category].Text;
        var cut = random.Next(Math.Max(1, text.Length - 2), text.Length);
        row.Set(category, text[..cut]);
        var hasRoom =
            next is { Kind: RowKind.Indicator }
            && next.Cells.Count > category
            && next.Cells[category].Text.Length == 0
            && next.IndexOf(CellRole.Name) > category;
        if (hasRoom && next is not null)
        {
            next.Cells[category] = (CellRole.Category, text[cut..]);
            return [];
        }

        var rest = row.BlankCopy(category + 1);
        rest.Cells[category] = (CellRole.Category, text[cut..]);
        return [rest];
    }
}
