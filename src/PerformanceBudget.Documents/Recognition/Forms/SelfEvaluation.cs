namespace PerformanceBudget.Documents;

/// <summary>The money of a self-evaluation: what was planned is the declaration's, what came of it is not.</summary>
internal static class SelfEvaluation
{
    /// <summary>
    /// Reads the head 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 得分 at a row, where one is, and marks the cells below that a declaration
    /// does not hold, so that the amount beside a label is the one that was planned.
    /// </summary>
    public static void ReadMoney(FormDraft form, IReadOnlyList<FormRow> rows, int index)
    {
        if (!IsHead(rows[index]))
        {
            return;
        }

        var heads = rows[index].Begun.Where(cell => HeadOf(cell.Key) != Head.None).ToArray();

        form.IsSelfEvaluation |= heads.Any(cell => HeadOf(cell.Key) == Head.Outcome);
        var planned =
            heads.FirstOrDefault(cell => HeadOf(cell.Key) == Head.Initial)
            ?? heads.FirstOrDefault(cell => HeadOf(cell.Key) == Head.Adjusted);
        foreach (var head in heads)
        {
            head.IsUsed = true;
        }

        for (var i = index + 1; i < rows.Count && rows[i].Begun.Any(IsAmountLabel) && !IsHead(rows[i]); i++)
        {
            foreach (var cell in rows[i].Begun.Where(cell => heads.Any(head => head.Covers(cell))))
            {
                if (planned is not null && !planned.Covers(cell) && !IsAmountLabel(cell))
                {
                    cell.IsUsed = true;
                    if (!cell.IsBlank)
                    {
                        form.NotHeld.Add(cell.Excerpt!);
                    }
                }
            }
        }

        static bool IsAmountLabel(FormCell cell) => FormLabels.IsAmount(FormLabels.Find(cell.Key));
    }

    private static bool IsHead(FormRow row) => row.Begun.Count(cell => HeadOf(cell.Key) != Head.None) > 1;

    private static Head HeadOf(string key)
    {
        var open = key.IndexOf('(');
        return (open > 0 ? key[..open] : key) switch
        {
            "年初预算数" or "年初预算" or "年初数" => Head.Initial,
            "全年预算数" or "全年预算" or "调整预算数" or "调整后预算数" or "预算数" => Head.Adjusted,
            "全年执行数"
            or "执行数"
            or "执行率"
            or "得分"
            or "分值"
            or "预算执行率"
            or "全年执行"
            or "实际执行数" => Head.Outcome,
            _ => Head.None,
        };
    }

    private enum Head
    {
        None,
        Initial,
        Adjusted,
        Outcome,
    }
}
