using System.Globalization;
using System.Text;

namespace PerformanceBudget.Domain;

/// <summary>Writes the calculation of a tree.</summary>
internal static class FormulaWriter
{
    public static string Write(FormulaNode node, FormulaStyle style)
    {
        var text = new StringBuilder();
        Append(text, node, style);
        return text.ToString();
    }

    private static void Append(StringBuilder text, FormulaNode node, FormulaStyle style)
    {
        var isSpaced = style == FormulaStyle.Spaced;
        switch (node)
        {
            case QuantityNode leaf:
                _ = text.Append(
                    isSpaced
                        ? SpokenQuantity.TextOf(leaf.Quantity)
                        : leaf.Quantity.ToString(format: null, CultureInfo.InvariantCulture)
                );
                break;

            case ProductNode product:
                for (var i = 0; i < product.Factors.Length; i++)
                {
                    var factor = product.Factors[i];
                    if (i > 0)
                    {
                        _ = text.Append(
                            isSpaced ? (factor.IsDivisor ? " ÷ " : " × ") : (factor.IsDivisor ? "÷" : "*")
                        );
                    }

                    AppendPart(text, factor.Node, factor.Node is not QuantityNode, style);
                }

                break;

            case SumNode sum:
                for (var i = 0; i < sum.Terms.Length; i++)
                {
                    var term = sum.Terms[i];
                    if (i > 0)
                    {
                        _ = text.Append(
                            isSpaced ? (term.IsSubtracted ? " - " : " + ") : (term.IsSubtracted ? "-" : "+")
                        );
                    }

                    AppendPart(text, term.Node, term.Node is SumNode, style);
                }

                break;
        }
    }

    private static void AppendPart(
        StringBuilder text,
        FormulaNode node,
        bool hasParentheses,
        FormulaStyle style
    )
    {
        if (hasParentheses)
        {
            _ = text.Append('(');
        }

        Append(text, node, style);
        if (hasParentheses)
        {
            _ = text.Append(')');
        }
    }
}
