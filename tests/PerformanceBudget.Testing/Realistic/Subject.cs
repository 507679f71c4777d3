namespace PerformanceBudget.Testing;

/// <summary>Something that an authority has to do with, and what people call its parts.</summary>
/// <param name="Name">The field: 养老服务.</param>
/// <param name="People">Whom it is for: 失能老人.</param>
/// <param name="Staff">Who works in it: 养老护理员.</param>
/// <param name="Place">Where it happens, counted in 家: 养老机构.</param>
/// <param name="Building">What is built for it: 养老服务中心.</param>
/// <param name="Equipment">What is bought for it: 电动护理床.</param>
/// <param name="EquipmentUnit">How that is counted: 张.</param>
/// <param name="System">The software of it: 养老服务信息平台.</param>
/// <param name="Topic">What is asked and written about: 养老服务需求.</param>
/// <param name="Event">What is held every year: 敬老月活动.</param>
/// <param name="Service">What is done for the people: 居家上门照护.</param>
/// <param name="Works">What lower levels build with money from above, counted in 个: 村级养老互助点.</param>
public sealed record Subject(
    string Name,
    string People,
    string Staff,
    string Place,
    string Building,
    string Equipment,
    string EquipmentUnit,
    string System,
    string Topic,
    string Event,
    string Service,
    string Works
)
{
    /// <summary>The subject of a line of words with blanks between them, in the order of the properties.</summary>
    public static Subject Parse(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(
            words[0],
            words[1],
            words[2],
            words[3],
            words[4],
            words[5],
            words[6],
            words[7],
            words[8],
            words[9],
            words[10],
            words[11]
        );
    }
}
