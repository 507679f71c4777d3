using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record Goals
{
    internal static JsonForm<Goals> Form { get; } =
        new JsonForm<Goals>(() => new())
            .Text("overall", g => g.Overall, (g, v) => g.Overall = v)
            .Text("annual", g => g.Annual, (g, v) => g.Annual = v);

    static JsonForm<Goals> IJsonObject<Goals>.Form => Form;
}
